import "server-only"
import { randomUUID } from "node:crypto"
import { env } from "../env"
import type { Query } from "./backend"
import { clientAddressHeaders } from "./client-address"
import { idempotencyKeyOf } from "./idempotency"
import { readSession, type SessionActor } from "./session"

export type Refusal = {
  ok: false
  status: number
  /** Stable; the face words it. `unavailable` when the backend did not answer. */
  code: string
  /** The whole body, for refusals that carry more than a code: fields, lines, limits. */
  body: unknown
}
export type ActorAnswer<Answer> = { ok: true; status: number; body: Answer } | Refusal

export type ActorRequest = {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
  query?: Query
  /** Sent as JSON; a `FormData` is sent as it is, files and all, and a `Blob` as nothing but bytes. */
  body?: object
  /** The form that asks: its hidden seed and its fields make the `Idempotency-Key`. */
  form?: FormData
  headers?: Record<string, string>
}

const TIMEOUT_MS = 30_000

/** Asks the backend as the signed-in member of a producer. `Answer` is the contract of the route. */
export const producerRequest = requestAs("producer")
/** Asks the backend as the signed-in officer. */
export const officerRequest = requestAs("officer")
/** Asks the backend as the signed-in shopper: `/store/*` routes. */
export const customerRequest = requestAs("customer")

function requestAs(actor: SessionActor) {
  return async <Answer>(path: string, request: ActorRequest = {}): Promise<ActorAnswer<Answer>> => {
    const token = await readSession(actor)
    if (token === null) return { ok: false, status: 401, code: "unauthorized", body: null }
    return askBackend(path, request, token)
  }
}

/** Asks the backend with a token, or without one where nobody is signed in yet. */
export async function askBackend<Answer>(
  path: string,
  { method = "GET", query = {}, body, form, headers = {} }: ActorRequest,
  token: string | null
): Promise<ActorAnswer<Answer>> {
  let response: Response
  try {
    response = await fetch(addressOf(path, query), {
      method,
      headers: {
        accept: "application/json",
        "x-publishable-api-key": env().MEDUSA_PUBLISHABLE_KEY,
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(method === "GET" ? {} : { "idempotency-key": keyOf(form) }),
        ...headers,
        ...contentTypeOf(body),
        ...(await clientAddressHeaders()),
      },
      ...(body === undefined
        ? {}
        : { body: body instanceof FormData || body instanceof Blob ? body : JSON.stringify(body) }),
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
  } catch {
    return { ok: false, status: 503, code: "unavailable", body: null }
  }
  return answerOf(response)
}

/** A form names its own type. What a file claims to be is not passed on: the backend looks at its content. */
function contentTypeOf(body: object | undefined): Record<string, string> {
  if (body === undefined || body instanceof FormData) return {}
  return { "content-type": body instanceof Blob ? "application/octet-stream" : "application/json" }
}

async function answerOf<Answer>(response: Response): Promise<ActorAnswer<Answer>> {
  const { status } = response
  if (response.ok) {
    const text = await response.text()
    // The one place where an answer gets its type: the contract is held by the backend's own tests, not parsed here.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment
    const body: Answer = text === "" ? null : JSON.parse(text)
    return { ok: true, status, body }
  }
  const body: unknown = await response.json().catch(() => null)
  return { ok: false, status, code: codeOf(status, body), body }
}

function codeOf(status: number, body: unknown): string {
  if (status === 429) return "too_many_attempts"
  if (status >= 500) return "unavailable"
  if (typeof body === "object" && body !== null && "code" in body && typeof body.code === "string")
    return body.code
  return DEFAULT_CODES[status] ?? "refused"
}

const DEFAULT_CODES: Record<number, string> = { 401: "unauthorized", 404: "not_found", 409: "busy" }

function keyOf(form: FormData | undefined): string {
  return form === undefined ? randomUUID() : idempotencyKeyOf(form)
}

function addressOf(path: string, query: Query): URL {
  const url = new URL(path, env().BACKEND_URL)
  for (const [name, value] of Object.entries(query)) {
    const text = Array.isArray(value) ? value.join(",") : String(value ?? "")
    if (text !== "") url.searchParams.set(name, text)
  }
  return url
}
