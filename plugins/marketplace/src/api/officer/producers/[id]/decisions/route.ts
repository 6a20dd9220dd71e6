import { officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfficerProducerAnswer } from "../../../../../http"
import { decideProducerWorkflow } from "../../../../../workflows/onboarding/decide-producer"
import { officerProducerAnswer } from "../../answer"
import type { OfficerDecideProducer } from "../../validators"

export const POST = async (
  req: MedusaRequest<OfficerDecideProducer>,
  res: MedusaResponse<OfficerProducerAnswer>
) => {
  await decideProducerWorkflow(req.scope).run({
    input: {
      scope: officerScopeOf(req.scope),
      producer_id: req.params["id"] ?? "",
      ...req.validatedBody,
    },
  })
  res.json(await officerProducerAnswer(req))
}
