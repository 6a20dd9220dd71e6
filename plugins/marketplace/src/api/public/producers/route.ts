import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProducersAnswer } from "../../../http"
import { readProducers } from "../../../queries/read-producers"
import type { PublicListProducers } from "./validators"

export const GET = async (
  req: MedusaRequest<unknown, PublicListProducers>,
  res: MedusaResponse<ProducersAnswer>
) => {
  const { village, commune } = req.validatedQuery
  const producers = await readProducers(req.scope, {
    village_handle: village,
    commune_code: commune,
  })

  res.json({ producers, as_of: asOf(req.scope) })
}
