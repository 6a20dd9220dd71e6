import { asOf, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProducerClosuresAnswer } from "../../../http/producer-orders"
import { readClosures } from "../../../queries/producer-orders/read-closures"
import { closeProducerWorkflow } from "../../../workflows"
import type { ProducerCloseForDays } from "../../../api/_orders/validators"

export const GET = async (req: MedusaRequest, res: MedusaResponse<ProducerClosuresAnswer>) => {
  const as_of = asOf(req.scope)
  res.json({ closures: await readClosures(req.scope, producerScopeOf(req.scope), as_of), as_of })
}

export const POST = async (
  req: MedusaRequest<ProducerCloseForDays>,
  res: MedusaResponse<ProducerClosuresAnswer>
) => {
  const scope = producerScopeOf(req.scope)
  await closeProducerWorkflow(req.scope).run({ input: { scope, ...req.validatedBody } })
  const as_of = asOf(req.scope)
  res.json({ closures: await readClosures(req.scope, scope, as_of), as_of })
}
