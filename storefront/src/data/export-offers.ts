import "server-only"
import { env } from "../env"
import { readSession } from "./session"

/** The sheet of prices and stock of whoever is signed in, as a file. */
export async function exportOffers(): Promise<Response> {
  const token = await readSession("producer")
  if (token === null) return new Response(null, { status: 401 })
  try {
    const answer = await fetch(new URL("/producer/offers/export", env().BACKEND_URL), {
      headers: { authorization: `Bearer ${token}` },
      cache: "no-store",
    })
    return new Response(answer.ok ? await answer.arrayBuffer() : null, {
      status: answer.status,
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": answer.headers.get("content-disposition") ?? "attachment",
        "cache-control": "private, no-store",
      },
    })
  } catch {
    return new Response(null, { status: 503 })
  }
}
