import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readMoney } from "@/data/money"
import { MoneyPage } from "@/features/money/money-page"
import { PageHead } from "@/ui/page-head"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("money.overview")
  return { title: t("title") }
}

export default async function ProducerMoneyPage() {
  const t = await getTranslations("money.overview")
  const answer = await readMoney()
  if (answer === null) return <PageHead title={t("title")} lead={t("notAllowed")} />
  return <MoneyPage money={answer.money} />
}
