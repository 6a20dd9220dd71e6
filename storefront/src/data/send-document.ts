import "server-only"
import { env } from "../env"
import { readSession } from "./session"

/** What a browser needs to know of a private file; nothing else of the backend's answer is passed on. */
const PASSED_ON = [
  "content-type",
  "content-disposition",
  "content-security-policy",
  "x-content-type-options",
]

/** A private document, fetched with the session of who asks; whoever may not see it is told that there is none. */
export async function sendDocument(actor: "producer" | "officer", id: string): Promise<Response> {
  const token = await readSession(actor)
  if (token === null) return new Response(null, { status: 401 })
  const answer = await fetch(
    new URL(`/${actor}/documents/${encodeURIComponent(id)}`, env().BACKEND_URL),
    { headers: { authorization: `Bearer ${token}` }, cache: "no-store" }
  )
  if (!answer.ok) return new Response(null, { status: answer.status === 401 ? 401 : 404 })
  const headers = new Headers({ "cache-control": "private, no-store" })
  for (const name of PASSED_ON) {
    const value = answer.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  return new Response(answer.body, { headers })
}
