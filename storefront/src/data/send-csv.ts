import "server-only"
import type { OfferImportAnswer } from "@cholang/marketplace/http"
import { randomUUID } from "node:crypto"
import { env } from "../env"
import { readSession } from "./session"

/** Sends a file of prices and stock to be looked at; the id of its preview, or a code. */
export async function sendOffersCsv(
  text: string
): Promise<
  { ok: true; id: string } | { ok: false; code: "too_large" | "refused" | "unauthorized" }
> {
  const token = await readSession("producer")
  if (token === null) return { ok: false, code: "unauthorized" }
  const answer = await fetch(new URL("/producer/offers/imports", env().BACKEND_URL), {
    method: "POST",
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "text/plain; charset=utf-8",
      "idempotency-key": randomUUID(),
    },
    body: text,
    cache: "no-store",
  }).catch(() => null)
  if (answer === null || !answer.ok) {
    return { ok: false, code: answer?.status === 413 ? "too_large" : "refused" }
  }
  // The contract of our own backend, held by its tests.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment
  const body: OfferImportAnswer = await answer.json()
  return { ok: true, id: body.import.id }
}
