import { asOf } from "@cholang/shared"
import { sendAnswer, toSent } from "@cholang/shared/public-answer"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProducersAnswer } from "../../../http"
import { readProducers } from "../../../queries/read-producers"
import type { PublicListProducers } from "./validators"

const FRESH_SECONDS = 60

export const GET = async (
  req: MedusaRequest<unknown, PublicListProducers>,
  res: MedusaResponse
) => {
  const { village, commune } = req.validatedQuery
  const producers = await readProducers(req.scope, {
    village_handle: village,
    commune_code: commune,
  })

  const answer: ProducersAnswer = { producers, as_of: asOf(req.scope) }
  sendAnswer(req, res, FRESH_SECONDS, toSent(answer))
}
