import { STATEMENT_LINES, type StatementLine } from "@cholang/marketplace/domain"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readStatement, readStatementEntries } from "@/data/money"
import { type OpenedLine, StatementPage } from "@/features/money/statement-page"
import { PageHead } from "@/ui/page-head"

type Props = PageProps<"/[locale]/producer/money/statements/[period]">

export function generateStaticParams() {
  return [{ period: "_" }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { period } = await params
  const t = await getTranslations("money.statement")
  return { title: t("title", { month: period.slice(5), year: period.slice(0, 4) }) }
}

export default async function ProducerStatementPage({ params, searchParams }: Props) {
  const { period } = await params
  const { line, cursor } = await searchParams
  const t = await getTranslations("money.overview")
  const [answer, opened] = await Promise.all([
    readStatement(period),
    openedLine(period, line, typeof cursor === "string" ? cursor : undefined),
  ])
  if (answer === null) return <PageHead title={t("statements")} lead={t("notAllowed")} />
  return <StatementPage statement={answer.statement} opened={opened} />
}

async function openedLine(
  period: string,
  asked: string | string[] | undefined,
  cursor: string | undefined
): Promise<OpenedLine | null> {
  const line: StatementLine | undefined = STATEMENT_LINES.find((known) => known === asked)
  if (line === undefined) return null
  const page = await readStatementEntries(period, { line, cursor })
  return page === null ? null : { line, entries: page.entries, next: page.next_cursor }
}
