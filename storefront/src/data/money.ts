import "server-only"
import type {
  OfficerPayoutAccountAnswer,
  OfficerPayoutAccountsAnswer,
  PayoutAccountAnswer,
  ProducerMoneyAnswer,
  StatementAnswer,
  StatementEntriesAnswer,
} from "@cholang/marketplace/http"
import { env } from "../env"
import { readAsOfficer, readAsProducer } from "./read-as"
import { readSession } from "./session"

/** What the producer has earned; null for a member who may not see it. */
export function readMoney(): Promise<ProducerMoneyAnswer | null> {
  return readAsProducer<ProducerMoneyAnswer>("/producer/money")
}

export function readPayoutAccount(): Promise<PayoutAccountAnswer | null> {
  return readAsProducer<PayoutAccountAnswer>("/producer/payout-account")
}

/** Null for a month that is none. */
export function readStatement(period: string): Promise<StatementAnswer | null> {
  return readAsProducer<StatementAnswer>(`/producer/statements/${encodeURIComponent(period)}`)
}

export function readStatementEntries(
  period: string,
  query: { line: string; cursor: string | undefined }
): Promise<StatementEntriesAnswer | null> {
  return readAsProducer<StatementEntriesAnswer>(
    `/producer/statements/${encodeURIComponent(period)}/entries`,
    query
  )
}

export function readPayoutAccounts(query: {
  state: string
  cursor: string | undefined
}): Promise<OfficerPayoutAccountsAnswer | null> {
  return readAsOfficer<OfficerPayoutAccountsAnswer>("/officer/payout-accounts", query)
}

export function readPayoutAccountToCheck(id: string): Promise<OfficerPayoutAccountAnswer | null> {
  return readAsOfficer<OfficerPayoutAccountAnswer>(
    `/officer/payout-accounts/${encodeURIComponent(id)}`
  )
}

/** A statement as a file, handed through as the backend sends it; null when nobody is signed in. */
export async function fetchStatementFile(
  period: string,
  format: "csv" | "pdf",
  locale: string
): Promise<Response | null> {
  const token = await readSession("producer")
  if (token === null) return null
  const url = new URL(
    `/producer/statements/${encodeURIComponent(period)}/statement.${format}`,
    env().BACKEND_URL
  )
  url.searchParams.set("locale", locale)
  return fetch(url, { headers: { authorization: `Bearer ${token}` }, cache: "no-store" })
}
