import type { PayoutAccountAnswer, PayoutAccountView } from "@cholang/marketplace/http"
import { getTranslations } from "next-intl/server"
import { readFormAnswer } from "@/data/form-answer"
import { newIdempotencySeed } from "@/data/idempotency"
import { ClientMessages } from "@/i18n/client-messages"
import { formatDay } from "@/lib/dates"
import { Status } from "@/ui/badges"
import { Facts } from "@/ui/facts"
import { Note } from "@/ui/feedback"
import { PageHead } from "@/ui/page-head"
import { PayoutAccountForm } from "./payout-account-form"
import { EMPTY_PAYOUT_ACCOUNT, PayoutAccountState } from "./payout-account-state"
import { ACCOUNT_TONES } from "./tones"

/** The account that is paid to, and the form that changes it, for those who may. */
export async function PayoutAccountPage({
  answer,
  mayChange,
}: {
  answer: PayoutAccountAnswer
  mayChange: boolean
}) {
  const t = await getTranslations("money.account")
  const overview = await getTranslations("money.overview")
  const told = PayoutAccountState.safeParse(await readFormAnswer())
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        crumbs={[{ label: overview("title"), href: "/producer/money" }, { label: t("title") }]}
      />
      <div className="wrap stack">
        {answer.payout_account === null ? null : <CurrentAccount account={answer.payout_account} />}
        <Note tone="info">
          <strong>{t("holdTitle", { hours: answer.hold_hours })}.</strong> {t("holdNote")}
        </Note>
        {mayChange ? (
          <ClientMessages namespaces={["money"]}>
            <PayoutAccountForm
              banks={answer.banks}
              initial={told.success ? told.data : EMPTY_PAYOUT_ACCOUNT}
              seed={await newIdempotencySeed()}
            />
          </ClientMessages>
        ) : (
          <p className="soft">{t("ownerOnly")}</p>
        )}
      </div>
    </>
  )
}

async function CurrentAccount({ account }: { account: PayoutAccountView }) {
  const t = await getTranslations("money")
  return (
    <div className="stack">
      <Facts
        facts={[
          { label: t("account.bank"), value: account.bank_name },
          {
            label: t("account.number"),
            value: <span className="code">{account.account_number_masked}</span>,
          },
          { label: t("account.holder"), value: account.holder_name },
          {
            label: t("desk.state"),
            value: (
              <Status tone={ACCOUNT_TONES[account.state]}>
                {t(`account.states.${account.state}`)}
              </Status>
            ),
          },
          { label: t("desk.heldUntil"), value: formatDay(account.held_until) },
        ]}
      />
      {account.reason === null ? null : (
        <Note tone="bad">{t("account.reason", { reason: account.reason })}</Note>
      )}
    </div>
  )
}
