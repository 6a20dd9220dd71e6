import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** The raw body of a request, up to a limit; what is longer is refused without being read to its end. */
export async function readBody(req: MedusaRequest, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  const arriving: AsyncIterable<Uint8Array> = req
  for await (const chunk of arriving) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > maxBytes) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The file is larger than ${String(maxBytes)} bytes`,
        "document_too_large"
      )
    }
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
