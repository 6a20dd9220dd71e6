import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readPayoutAccounts } from "@/data/money"
import { ACCOUNT_TABS, DeskAccounts } from "@/features/money/desk-accounts"
import { PageHead } from "@/ui/page-head"

type Props = PageProps<"/[locale]/officer/payouts">

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("money.desk")
  return { title: t("title") }
}

export default async function OfficerPayoutsPage({ searchParams }: Props) {
  const { state, cursor } = await searchParams
  const t = await getTranslations("money.desk")
  const tab = ACCOUNT_TABS.find((known) => known === state) ?? "waiting"
  const answer = await readPayoutAccounts({
    state: tab,
    cursor: typeof cursor === "string" ? cursor : undefined,
  })
  if (answer === null) return <PageHead title={t("title")} lead={t("onlyDepartment")} />
  return <DeskAccounts tab={tab} answer={answer} />
}
