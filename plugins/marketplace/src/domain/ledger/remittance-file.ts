import { normalised, type RemittanceRow } from "./remittance"

/** Headers under which carriers name the parcel and the sum; the operator's settings may name others. */
export const DEFAULT_REMITTANCE_HEADERS = {
  reference: ["Mã vận đơn", "Mã đơn hàng", "Mã đơn", "tracking_number", "reference"],
  amount: ["Tiền thu hộ", "Số tiền COD", "COD", "Số tiền", "amount"],
} as const

export type RemittanceHeaders = {
  readonly reference: readonly string[]
  readonly amount: readonly string[]
}

export const REMITTANCE_ROWS_MAX = 20_000

export const REMITTANCE_ROW_ERRORS = [
  "reference_missing",
  "amount_is_no_sum",
  "listed_twice",
] as const
export type RemittanceRowErrorCode = (typeof REMITTANCE_ROW_ERRORS)[number]

/** Where a file cannot be taken: the line of the file (the header being 1), the column and why. */
export type RemittanceRowError = {
  readonly row_number: number
  readonly column: string
  readonly code: RemittanceRowErrorCode
  readonly value: string
}

export type NumberedRemittanceRow = RemittanceRow & { readonly row_number: number }

export type RemittanceReading =
  | {
      readonly ok: true
      readonly rows: readonly NumberedRemittanceRow[]
      readonly errors: readonly RemittanceRowError[]
    }
  | { readonly ok: false; readonly code: "columns_missing" | "file_empty" | "file_too_long" }

/** Reads a carrier's table: which rows say what was paid for which parcel, and which cannot be read. */
export function readRemittance(
  table: readonly (readonly string[])[],
  headers: RemittanceHeaders
): RemittanceReading {
  const [head, ...body] = table
  const filled = body
    .map((cells, index) => ({ cells, row_number: index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))

  if (head === undefined || filled.length === 0) {
    return { ok: false, code: "file_empty" }
  }
  if (filled.length > REMITTANCE_ROWS_MAX) {
    return { ok: false, code: "file_too_long" }
  }
  const referenceAt = columnOf(head, headers.reference)
  const amountAt = columnOf(head, headers.amount)
  if (referenceAt === -1 || amountAt === -1) {
    return { ok: false, code: "columns_missing" }
  }

  const rows: NumberedRemittanceRow[] = []
  const errors: RemittanceRowError[] = []
  const seen = new Set<string>()
  for (const { cells, row_number } of filled) {
    const reference = (cells[referenceAt] ?? "").trim()
    const amountText = (cells[amountAt] ?? "").trim()
    const amount = parseVnd(amountText)
    const refuse = (at: number, code: RemittanceRowErrorCode, value: string) =>
      errors.push({ row_number, column: head[at] ?? "", code, value: value.slice(0, 100) })

    if (reference === "" || reference.length > 100) {
      refuse(referenceAt, "reference_missing", reference)
    } else if (amount === null || amount === 0) {
      refuse(amountAt, "amount_is_no_sum", amountText)
    } else if (seen.has(normalised(reference))) {
      refuse(referenceAt, "listed_twice", reference)
    } else {
      rows.push({ row_number, reference, amount_vnd: amount })
    }
    seen.add(normalised(reference))
  }
  return { ok: true, rows, errors }
}

function columnOf(head: readonly string[], names: readonly string[]): number {
  const wanted = names.map(headerKey)
  return head.findIndex((cell) => wanted.includes(headerKey(cell)))
}

function headerKey(text: string): string {
  return text.replace("\uFEFF", "").normalize("NFC").trim().toLowerCase()
}

/**
 * A sum as carriers print it: `210000`, `210.000`, `210,000 đ`. Points and commas must stand between groups of three
 * digits: `210,5` is no sum of đồng. Null for everything else.
 */
export function parseVnd(text: string): number | null {
  const bare = text.replace(/\s*(đ|₫|vnd|vnđ)$/i, "").trim()
  if (!/^\d{1,12}$/.test(bare) && !/^\d{1,3}([.,]\d{3}){1,3}$/.test(bare)) {
    return null
  }
  return Number(bare.replaceAll(/[.,]/g, ""))
}
