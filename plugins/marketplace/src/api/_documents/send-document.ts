import type { MedusaResponse } from "@medusajs/framework/http"
import type { ReadDocument } from "../../queries/onboarding/read-document"

/** Sends a private file so that no browser runs it, guesses at it, or keeps it for the next person. */
export function sendDocument(
  res: MedusaResponse,
  { file_name, content_type, bytes }: ReadDocument
): void {
  res.setHeader("Content-Type", content_type)
  res.setHeader(
    "Content-Disposition",
    `attachment; filename="document"; filename*=UTF-8''${encodeURIComponent(file_name)}`
  )
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Content-Security-Policy", "default-src 'none'; sandbox")
  res.setHeader("Cache-Control", "private, no-store")
  res.setHeader("Cross-Origin-Resource-Policy", "same-site")
  res.status(200).end(bytes)
}
