import {
  decodePageCursor,
  encodePageCursor,
  type OfficerScope,
  type ProducerScope,
} from "@cholang/shared"
import { z } from "@medusajs/framework/zod"
import { maskedAccountNumber, PAYOUT_ACCOUNT_STATES, PRODUCER_KINDS } from "../../domain"
import type {
  OfficerPayoutAccount,
  OfficerPayoutAccountsAnswer,
  PayoutAccountView,
} from "../../http"
import { rowsOf, type Sql } from "./sql"

const Moment = z.coerce.date().transform((date) => date.toISOString())

const AccountRow = z.object({
  id: z.string(),
  bank_bin: z.string().nullable(),
  bank_name: z.string(),
  account_number: z.string(),
  holder_name: z.string(),
  state: z.enum(PAYOUT_ACCOUNT_STATES),
  held_until: Moment,
  reason: z.string().nullable(),
  entered_at: Moment,
})
const WithProducerRow = AccountRow.extend({
  producer: z.object({
    id: z.string(),
    name: z.object({ vi: z.string(), en: z.string() }),
    kind: z.enum(PRODUCER_KINDS),
    commune_code: z.string(),
  }),
})

const COLUMNS = `a.id, a.bank_bin, a.bank_name, a.account_number, a.holder_name, a.state,
  a.held_until, a.reason, a.created_at AS entered_at`
const PRODUCER = `jsonb_build_object(
  'id', p.id, 'name', p.name, 'kind', p.kind, 'commune_code', p.commune_code) AS producer`

/** The account that a producer is paid to, masked; null before it named one. */
export async function readPayoutAccount(
  sql: Sql,
  scope: ProducerScope
): Promise<PayoutAccountView | null> {
  const [row] = await rowsOf(
    sql,
    `SELECT ${COLUMNS} FROM ledger_payout_account a
      WHERE a.producer_id = ? AND a.state <> 'replaced' AND a.deleted_at IS NULL`,
    [scope.producerId]
  )
  return row === undefined ? null : masked(AccountRow.parse(row))
}

function masked<Row extends z.infer<typeof AccountRow>>({ account_number, ...row }: Row) {
  return { ...row, account_number_masked: maskedAccountNumber(account_number) }
}

/** Only departments check accounts, and only where they are competent; to everybody else there are none. */
function visibleTo({ agencyKind, territory }: OfficerScope): { where: string; values: unknown[] } {
  if (agencyKind !== "department") {
    return { where: "false", values: [] }
  }
  return territory.kind === "province"
    ? { where: "true", values: [] }
    : { where: "p.commune_code = ANY(?)", values: [[...territory.codes]] }
}

/** An account that this officer may decide on, whole; null for every other id. */
export async function readOfficerPayoutAccount(
  sql: Sql,
  scope: OfficerScope,
  id: string
): Promise<OfficerPayoutAccount | null> {
  const { where, values } = visibleTo(scope)
  const [row] = await rowsOf(
    sql,
    `SELECT ${COLUMNS}, ${PRODUCER}
       FROM ledger_payout_account a JOIN marketplace_producer p ON p.id = a.producer_id
      WHERE a.id = ? AND a.deleted_at IS NULL AND ${where}`,
    [id, ...values]
  )
  return row === undefined ? null : WithProducerRow.parse(row)
}

export type OfficerPayoutAccountsQuery = {
  state: "waiting" | "checked" | "refused"
  cursor: string | null
  limit: number
}

/** Accounts in a state, those that have waited longest first. */
export async function readOfficerPayoutAccounts(
  sql: Sql,
  scope: OfficerScope,
  { state, cursor, limit }: OfficerPayoutAccountsQuery
): Promise<Omit<OfficerPayoutAccountsAnswer, "as_of">> {
  const { where, values } = visibleTo(scope)
  const position = cursor === null ? null : decodePageCursor(cursor)
  const rows = await rowsOf(
    sql,
    `SELECT ${COLUMNS}, ${PRODUCER}
       FROM ledger_payout_account a JOIN marketplace_producer p ON p.id = a.producer_id
      WHERE a.state = ? AND a.deleted_at IS NULL AND ${where}
        AND (?::timestamptz IS NULL OR (a.created_at, a.id) > (?::timestamptz, ?))
      ORDER BY a.created_at, a.id LIMIT ?`,
    [
      state,
      ...values,
      position?.after ?? null,
      position?.after ?? null,
      position?.id ?? "",
      limit + 1,
    ]
  )
  const payout_accounts = rows.slice(0, limit).map((row) => masked(WithProducerRow.parse(row)))
  const last = payout_accounts.at(-1)

  return {
    payout_accounts,
    next_cursor:
      rows.length > limit && last !== undefined
        ? encodePageCursor({ after: last.entered_at, id: last.id })
        : null,
  }
}
