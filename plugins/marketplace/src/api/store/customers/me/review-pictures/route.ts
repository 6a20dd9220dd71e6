import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { DOCUMENT_MAX_BYTES } from "../../../../../domain"
import type { ReviewPictureAnswer } from "../../../../../http"
import { storeReviewPictureWorkflow } from "../../../../../workflows/store-review-picture"
import { customerIdOf } from "../../../../../api/_care/customer"

/** The body is the picture itself. */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ReviewPictureAnswer>
) => {
  const content = await bytesOf(req, DOCUMENT_MAX_BYTES)
  const { result } = await storeReviewPictureWorkflow(req.scope).run({
    input: { customer_id: customerIdOf(req), content: content.toString("base64") },
  })
  res.status(201).json({ picture: result })
}

/** Stops reading where more comes than a picture may have. */
async function bytesOf(body: AsyncIterable<unknown>, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
    length += bytes.length
    if (length > most) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "picture: document_too_large",
        "document_too_large"
      )
    }
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
