import "server-only"
import { createHash, randomUUID } from "node:crypto"
import { connection } from "next/server"

/** Name of the hidden field that makes a form's requests recognisable when they are sent twice. */
export const IDEMPOTENCY_FIELD = "idempotency_seed"

/** New for each time that a page is shown. */
export async function newIdempotencySeed(): Promise<string> {
  await connection()
  return randomUUID()
}

/**
 * The key of what a form asks for: the same for a double tap or a repeated transmission, another one as soon as any
 * field was changed, so that a corrected form is not answered with the refusal of the wrong one.
 */
export function idempotencyKeyOf(form: FormData): string {
  const hash = createHash("sha256")
  for (const [name, value] of form.entries()) {
    const text =
      typeof value === "string" ? value : `${value.name} ${String(value.size)} ${value.type}`
    hash.update(`${name.length.toString()}:${name}=${text.length.toString()}:${text};`)
  }
  return hash.digest("hex")
}
