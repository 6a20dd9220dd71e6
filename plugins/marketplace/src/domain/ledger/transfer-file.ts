import { csvText } from "../csv-text"
import { toAscii } from "./payout-account"

/** What a column of a bank's transfer file may hold. */
export const TRANSFER_VALUES = [
  "row_number",
  "account_number",
  "holder_name",
  "bank_name",
  "bank_bin",
  "amount_vnd",
  "memo",
  "line_id",
] as const
export type TransferValue = (typeof TRANSFER_VALUES)[number]

export type TransferColumn = { readonly header: string; readonly value: TransferValue }

/** The order that most banks' bulk transfers share; each bank's own is set by the operator. */
export const DEFAULT_TRANSFER_COLUMNS = [
  { header: "STT", value: "row_number" },
  { header: "So tai khoan", value: "account_number" },
  { header: "Ten nguoi huong", value: "holder_name" },
  { header: "Ngan hang", value: "bank_name" },
  { header: "Ma ngan hang", value: "bank_bin" },
  { header: "So tien", value: "amount_vnd" },
  { header: "Noi dung", value: "memo" },
] as const satisfies readonly TransferColumn[]

export type Transfer = {
  readonly line_id: string
  readonly account_number: string
  readonly holder_name: string
  readonly bank_name: string
  readonly bank_bin: string | null
  readonly amount_vnd: number
}

/** Banks cut a memo off after about this many characters. */
const MEMO_LENGTH_MAX = 70

/** A memo without marks that names the line, so the bank's answer can be matched: `CHO LANG 2026-11-30 PLINE01J...` */
export function transferMemo(cutOffOn: string, lineId: string): string {
  return toAscii(`CHO LANG ${cutOffOn.replaceAll("-", "")} ${lineId.replaceAll("_", "")}`)
    .toUpperCase()
    .slice(0, MEMO_LENGTH_MAX)
}

/** The file for the bank: one row a transfer, texts in plain letters, nothing that a spreadsheet would run. */
export function transferFile(
  transfers: readonly Transfer[],
  columns: readonly TransferColumn[],
  cutOffOn: string
): string {
  const rows = transfers.map((transfer, index) => {
    const values: Record<TransferValue, string | number> = {
      row_number: index + 1,
      account_number: transfer.account_number,
      holder_name: toAscii(transfer.holder_name),
      bank_name: toAscii(transfer.bank_name),
      bank_bin: transfer.bank_bin ?? "",
      amount_vnd: transfer.amount_vnd,
      memo: transferMemo(cutOffOn, transfer.line_id),
      line_id: transfer.line_id,
    }
    return columns.map(({ value }) => values[value])
  })
  return csvText([columns.map(({ header }) => header), ...rows])
}
