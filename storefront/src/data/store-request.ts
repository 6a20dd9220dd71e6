import "server-only"
import { env } from "../env"

/** What the Store API said: its body, or a refusal by code. */
export type StoreAnswer = { ok: true; body: unknown } | StoreRefusal
export type StoreRefusal = { ok: false; status: number; code: string }

const TIMEOUT_MS = 45_000

/**
 * Changes something in the Store API. The SDK reads; writes come here, because the SDK's error keeps the sentence of a
 * refusal and drops its code, and the shop has words for codes only. A backend that does not answer is a refusal too
 * (`unavailable`): the visitor keeps what was typed and may press again.
 */
export async function writeToStore(
  method: "POST" | "DELETE",
  path: string,
  body: object = {},
  headers: Record<string, string> = {}
): Promise<StoreAnswer> {
  let response: Response
  try {
    response = await fetch(new URL(path, env().BACKEND_URL), {
      method,
      headers: {
        "content-type": "application/json",
        accept: "application/json",
        "x-publishable-api-key": env().MEDUSA_PUBLISHABLE_KEY,
        ...headers,
      },
      ...(method === "POST" ? { body: JSON.stringify(body) } : {}),
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
  } catch {
    return { ok: false, status: 503, code: "unavailable" }
  }
  const answer: unknown = await response.json().catch(() => null)
  return response.ok
    ? { ok: true, body: answer }
    : { ok: false, status: response.status, code: refusalCode(response.status, answer) }
}

function refusalCode(status: number, answer: unknown): string {
  if (status === 429) return "too_many_requests"
  if (status >= 500) return "unavailable"
  const told = isRecord(answer) && typeof answer.code === "string" ? answer.code : null
  return told ?? (status === 409 ? "busy" : status === 404 ? "not_found" : "refused")
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}
