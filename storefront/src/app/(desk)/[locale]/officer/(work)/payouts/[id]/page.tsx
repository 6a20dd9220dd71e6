import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readPayoutAccountToCheck } from "@/data/money"
import { DeskAccount } from "@/features/money/desk-account"
import { PageHead } from "@/ui/page-head"

type Props = PageProps<"/[locale]/officer/payouts/[id]">

export function generateStaticParams() {
  return [{ id: "_" }]
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("money.desk")
  return { title: t("title") }
}

export default async function OfficerPayoutAccountPage({ params }: Props) {
  const { id } = await params
  const t = await getTranslations("money.desk")
  const answer = await readPayoutAccountToCheck(id)
  if (answer === null) return <PageHead title={t("title")} lead={t("refusals.not_found")} />
  return <DeskAccount account={answer.payout_account} />
}
