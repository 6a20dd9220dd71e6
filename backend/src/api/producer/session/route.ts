import { producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProducerSessionAnswer } from "../../../http"
import { readProducerSession } from "../../../producers/read-producer-session"

export const GET = async (req: MedusaRequest, res: MedusaResponse<ProducerSessionAnswer>) => {
  res.json(await readProducerSession(req.scope, producerScopeOf(req.scope)))
}
