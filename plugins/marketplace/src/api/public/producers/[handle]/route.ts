import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { ProducerAnswer } from "../../../../http"
import { readProducer } from "../../../../queries/read-producers"

export const GET = async (req: MedusaRequest, res: MedusaResponse<ProducerAnswer>) => {
  const handle = req.params["handle"] ?? ""
  const producer = await readProducer(req.scope, handle)

  if (producer === null) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `No producer ${handle}`, "not_found")
  }
  res.json({ producer, as_of: asOf(req.scope) })
}
