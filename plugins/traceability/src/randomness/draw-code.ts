import { randomBytes } from "node:crypto"
import { CODE_ENTROPY_BYTES, codeFromBytes } from "../domain"

/** A new code from the system's cryptographic randomness. With 60 bits a clash is a fault, and the database refuses it. */
export function drawCode(): string {
  return codeFromBytes(randomBytes(CODE_ENTROPY_BYTES))
}
