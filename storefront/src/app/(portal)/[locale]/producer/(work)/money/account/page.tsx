import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readPayoutAccount } from "@/data/money"
import { readProducerSession } from "@/data/read-session"
import { PayoutAccountPage } from "@/features/money/payout-account-page"
import { PageHead } from "@/ui/page-head"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("money.account")
  return { title: t("title") }
}

export default async function ProducerPayoutAccountPage() {
  const t = await getTranslations("money")
  const [{ member }, answer] = await Promise.all([readProducerSession(), readPayoutAccount()])
  if (answer === null)
    return <PageHead title={t("account.title")} lead={t("overview.notAllowed")} />
  return (
    <PayoutAccountPage
      answer={answer}
      mayChange={member.permissions.includes("payout_accounts.write")}
    />
  )
}
