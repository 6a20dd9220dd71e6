import type { OfficerPayoutAccount } from "@cholang/marketplace/http"
import { getLocale, getTranslations } from "next-intl/server"
import { readFormAnswer } from "@/data/form-answer"
import { newIdempotencySeed } from "@/data/idempotency"
import { ClientMessages } from "@/i18n/client-messages"
import { formatDay } from "@/lib/dates"
import { pick } from "@/lib/localised"
import { Status } from "@/ui/badges"
import { Facts } from "@/ui/facts"
import { PageHead } from "@/ui/page-head"
import { Section } from "@/ui/section"
import { DecisionForm } from "./decision-form"
import { DecisionState, UNDECIDED } from "./decision-state"
import { ACCOUNT_TONES } from "./tones"

/** One account, whole, beside the decision about it. */
export async function DeskAccount({ account }: { account: OfficerPayoutAccount }) {
  const t = await getTranslations("money")
  const locale = await getLocale()
  const name = pick(account.producer.name, locale)
  const told = DecisionState.safeParse(await readFormAnswer())
  return (
    <>
      <PageHead
        title={name}
        lead={t("desk.lead")}
        crumbs={[{ label: t("desk.title"), href: "/officer/payouts" }, { label: name }]}
      />
      <div className="wrap">
        <Facts
          facts={[
            { label: t("desk.bank"), value: account.bank_name },
            {
              label: t("desk.number"),
              value: <span className="code">{account.account_number}</span>,
            },
            { label: t("desk.holder"), value: account.holder_name },
            { label: t("desk.entered"), value: formatDay(account.entered_at) },
            { label: t("desk.heldUntil"), value: formatDay(account.held_until) },
            {
              label: t("desk.state"),
              value: (
                <Status tone={ACCOUNT_TONES[account.state]}>
                  {t(`account.states.${account.state}`)}
                </Status>
              ),
            },
          ]}
        />
      </div>
      <Section title={t("desk.decide")}>
        <ClientMessages namespaces={["money"]}>
          <DecisionForm
            id={account.id}
            isOpen={account.state === "waiting"}
            initial={told.success ? told.data : UNDECIDED}
            seed={await newIdempotencySeed()}
          />
        </ClientMessages>
        {account.reason === null ? null : <p>{t("account.reason", { reason: account.reason })}</p>}
      </Section>
    </>
  )
}
