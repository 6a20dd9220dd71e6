import Papa from "papaparse"
import { csvText, LISTING_LIMITS, type OfferChange, parseWholeNumber } from "../domain"
import type { CsvProblem } from "../http"
import type { OwnOffer } from "../queries/listings/read-offers"

/** Columns of the file, in its order. Price and stock are read; the names are there for people. */
export const OFFER_COLUMNS = [
  "variant_id",
  "sku",
  "product",
  "variant",
  "price_vnd",
  "stock",
] as const
type OfferColumn = (typeof OFFER_COLUMNS)[number]

/** A file is refused before it is read when it is longer than this; nobody's shop has that many sizes. */
export const CSV_MAX_CHARACTERS = 500_000
export const CSV_MAX_ROWS = 2_000

/** Spreadsheets take a text for UTF-8 when it begins with this mark. */
const BYTE_ORDER_MARK = "\uFEFF"

/** Everything that a producer offers, for a spreadsheet. */
export function offersToCsv(offers: readonly OwnOffer[]): string {
  return (
    BYTE_ORDER_MARK +
    csvText([
      OFFER_COLUMNS,
      ...offers.map((offer) => [
        offer.variant_id,
        offer.sku,
        offer.listing.title.vi,
        offer.name.vi,
        offer.price_vnd,
        offer.stocked,
      ]),
    ])
  )
}

export type ParsedOffers = {
  changes: (OfferChange & { line: number })[]
  problems: CsvProblem[]
}

/** Rows of a file as changes, and every error by line and column. An empty cell changes nothing. */
export function parseOffersCsv(text: string): ParsedOffers {
  const wrong = (code: string, limit?: number): ParsedOffers => ({
    changes: [],
    problems: [{ line: 1, column: null, code, ...(limit === undefined ? {} : { limit }) }],
  })
  if (text.length > CSV_MAX_CHARACTERS) {
    return wrong("csv_too_large", CSV_MAX_CHARACTERS)
  }
  if (text.includes("\u0000")) {
    return wrong("csv_not_text")
  }
  const { data, errors } = Papa.parse<string[]>(text.replace(BYTE_ORDER_MARK, ""), {
    header: false,
    // One more than allowed, to know that there are more; the rest is never read.
    preview: CSV_MAX_ROWS + 2,
  })
  const [heading, ...rows] = data
  if (heading === undefined || errors.some(({ type }) => type === "Quotes")) {
    return wrong(heading === undefined ? "csv_empty" : "csv_quotes")
  }
  const columns = heading.map((name) => name.trim().toLowerCase())
  const missing = (["variant_id", "price_vnd", "stock"] as const).filter(
    (column) => !columns.includes(column)
  )
  if (missing.length > 0) {
    return {
      changes: [],
      problems: missing.map((column) => ({ line: 1, column, code: "column_missing" })),
    }
  }
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ""))
  if (filled.length === 0) {
    return wrong("csv_empty")
  }
  if (rows.length > CSV_MAX_ROWS) {
    return wrong("csv_too_many_rows", CSV_MAX_ROWS)
  }
  return rows
    .map((row, index) => ({ row, line: index + 2 }))
    .filter(({ row }) => row.some((cell) => cell.trim() !== ""))
    .map(({ row, line }) => parseRow(row, line, columns))
    .reduce<ParsedOffers>(
      (all, { changes, problems }) => {
        all.changes.push(...changes)
        all.problems.push(...problems)
        return all
      },
      { changes: [], problems: [] }
    )
}

const FORMULA = /^[=+@\t\r]|^-(?!\s*\d+\s*$)/

function parseRow(row: readonly string[], line: number, columns: readonly string[]): ParsedOffers {
  const problems: CsvProblem[] = []
  const cell = (column: OfferColumn) => row[columns.indexOf(column)] ?? ""
  if (row.length > columns.length) {
    problems.push({ line, column: null, code: "too_many_cells" })
  }
  columns.forEach((column, index) => {
    if (FORMULA.test(row[index] ?? "")) {
      problems.push({ line, column, code: "formula" })
    }
  })
  const variant_id = cell("variant_id").trim().replace(/^'/, "")
  if (variant_id === "") {
    problems.push({ line, column: "variant_id", code: "required" })
  }
  const number = (column: "price_vnd" | "stock", max: number): number | undefined => {
    const typed = cell(column)
    if (typed.trim() === "" || problems.some((problem) => problem.column === column)) {
      return undefined
    }
    const parsed = parseWholeNumber(typed, max)
    if (!parsed.ok) {
      problems.push({
        line,
        column,
        code: parsed.code,
        ...(parsed.code === "too_high" ? { limit: max } : {}),
      })
      return undefined
    }
    return parsed.value
  }
  const price_vnd = number("price_vnd", LISTING_LIMITS.priceMaxVnd)
  const stock = number("stock", LISTING_LIMITS.stockMax)
  const isSilent = price_vnd === undefined && stock === undefined
  return {
    problems,
    changes: problems.length > 0 || isSilent ? [] : [{ line, variant_id, price_vnd, stock }],
  }
}
