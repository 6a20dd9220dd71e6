import { dayOf, type Locale } from "@cholang/shared"
import { csvText } from "../domain"
import type { Statement, StatementEntry } from "../http"
import { statementTexts } from "../money-messages"

/** Spreadsheets take a file for UTF-8 by this mark; without it Vietnamese is garbled. */
const BYTE_ORDER_MARK = "\uFEFF"

/** A statement for a spreadsheet: the figures, then every movement behind them. */
export function statementCsv(
  statement: Statement,
  entries: readonly StatementEntry[],
  locale: Locale
): string {
  const texts = statementTexts(locale)

  return (
    BYTE_ORDER_MARK +
    csvText([
      [texts.title, statement.period],
      [texts.producer, statement.producer.name[locale]],
      [],
      [texts.what, texts.amount],
      [texts.opening, statement.opening_vnd],
      ...statement.figures.map(({ line, amount_vnd }) => [texts.lines[line], amount_vnd]),
      [texts.closing, statement.closing_vnd],
      [texts.closing_pending, statement.closing_pending_vnd],
      [texts.closing_payable, statement.closing_payable_vnd],
      [],
      [texts.date, texts.order, texts.what, texts.amount],
      ...entries.map(({ occurred_at, display_id, line, amount_vnd }) => [
        dayOf(occurred_at),
        display_id,
        texts.lines[line],
        amount_vnd,
      ]),
    ])
  )
}
