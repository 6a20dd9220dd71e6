import "server-only"
import { env } from "../env"

const TIMEOUT_MS = 8_000

/** The backend did not answer as promised; the error page says so to the visitor. */
class BackendUnavailable extends Error {
  override readonly name = "BackendUnavailable"
}

/** Values of a query; undefined and empty ones are left out, lists are joined by commas. */
export type Query = Record<string, string | number | boolean | readonly string[] | undefined>

/**
 * Reads one public route. Null when the backend knows no such record or refuses the question (400, 404): both are
 * answers. Anything else that is not a success throws.
 *
 * `Answer` is the contract of the route (`@cholang/<plugin>/http`), which the backend's own tests hold it to.
 */
export async function readPublic<Answer>(path: string, query: Query = {}): Promise<Answer | null> {
  const url = new URL(`/public/${path}`, env().BACKEND_URL)
  for (const [name, value] of Object.entries(query)) {
    const text = Array.isArray(value) ? value.join(",") : String(value ?? "")
    if (text !== "") url.searchParams.set(name, text)
  }
  const response = await ask(url)
  if (response.status === 404 || response.status === 400) return null
  if (!response.ok)
    throw new BackendUnavailable(`${url.pathname} answered ${response.status.toString()}`)
  // The one place where an answer gets its type: the contract is held by the backend's own tests, not parsed here.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- `json()` answers any
  const answer: Answer = await response.json()
  return answer
}

async function ask(url: URL): Promise<Response> {
  try {
    return await fetch(url, {
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
  } catch (cause) {
    throw new BackendUnavailable(`${url.pathname} did not answer`, { cause })
  }
}
