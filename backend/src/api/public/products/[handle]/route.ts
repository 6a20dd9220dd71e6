import type { IsoInstant } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readProductDetail } from "../../../../catalog/read-product-detail"
import { sendPublic } from "../../../_public/answer"

const FRESH_SECONDS = 30

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const handle = req.params["handle"] ?? ""

  await sendPublic(req, res, FRESH_SECONDS, async (at: IsoInstant) => {
    const answer = await readProductDetail(req.scope, handle, at)
    if (answer === null) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `No product ${handle}`, "not_found")
    }
    return answer
  })
}
