import "./money.css"
import type { ProducerMoney } from "@cholang/marketplace/http"
import { useTranslations } from "next-intl"
import { formatDay } from "@/lib/dates"
import { formatVnd } from "@/lib/money"
import { Status } from "@/ui/badges"
import { Note } from "@/ui/feedback"
import { GoLink } from "@/ui/link"
import { LinkButton } from "@/ui/link-button"
import { PageHead } from "@/ui/page-head"
import { Section } from "@/ui/section"
import { HoldText } from "./hold-text"
import { PayoutList } from "./payout-list"
import { ACCOUNT_TONES } from "./tones"

/** What a producer has earned, in words, and the ways to its account and its statements. */
export function MoneyPage({ money }: { money: ProducerMoney }) {
  const t = useTranslations("money.overview")
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="wrap stack">
        <Balances money={money} />
        {money.hold_reason === null ? null : (
          <Note tone="wait">
            <strong>
              {t("onHold")}: {formatVnd(money.on_hold_vnd)}
            </strong>{" "}
            <HoldText
              reason={money.hold_reason}
              heldUntil={money.payout_account?.held_until ?? null}
              minimumVnd={money.minimum_payout_vnd}
            />
          </Note>
        )}
      </div>
      <Account money={money} />
      <Section title={t("payouts")}>
        {money.payouts.length === 0 ? (
          <p className="soft">{t("noPayouts")}</p>
        ) : (
          <PayoutList money={money} />
        )}
      </Section>
      <Section title={t("statements")}>
        <ul className="grid gap-2">
          {money.periods.map((period) => (
            <li key={period}>
              <GoLink
                href={{ pathname: "/producer/money/statements/[period]", params: { period } }}
              >
                {t("month", { month: period.slice(5), year: period.slice(0, 4) })}
              </GoLink>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

function Balances({ money }: { money: ProducerMoney }) {
  const t = useTranslations("money.overview")
  return (
    <dl className="money-figures">
      <div className="money-figures__main">
        <dt>{t("payable")}</dt>
        <dd className="num">{formatVnd(money.payable_vnd)}</dd>
        <dd className="small soft">
          {money.payable_vnd < 0
            ? t("payableNegative")
            : t("payableNote", { day: formatDay(money.next_payout_on) })}
        </dd>
      </div>
      <div>
        <dt>{t("pending")}</dt>
        <dd className="num">{formatVnd(money.pending_vnd)}</dd>
        <dd className="small soft">{t("pendingNote")}</dd>
      </div>
      {money.in_payout_vnd === 0 ? null : (
        <div>
          <dt>{t("inPayout")}</dt>
          <dd className="num">{formatVnd(money.in_payout_vnd)}</dd>
        </div>
      )}
      <div>
        <dt>{t("paid")}</dt>
        <dd className="num">{formatVnd(money.paid_vnd)}</dd>
        <dd className="small soft">{t("paidNote")}</dd>
      </div>
    </dl>
  )
}

function Account({ money }: { money: ProducerMoney }) {
  const t = useTranslations("money")
  const account = money.payout_account
  return (
    <Section title={t("overview.account")} className="stack">
      {account === null ? (
        <p>{t("overview.noAccount")}</p>
      ) : (
        <p>
          {account.bank_name} <span className="code">{account.account_number_masked}</span>{" "}
          {account.holder_name}{" "}
          <Status tone={ACCOUNT_TONES[account.state]}>
            {t(`account.states.${account.state}`)}
          </Status>
        </p>
      )}
      <LinkButton href="/producer/money/account" variant={account === null ? "primary" : "line"}>
        {t(account === null ? "overview.enterAccount" : "overview.changeAccount")}
      </LinkButton>
    </Section>
  )
}
