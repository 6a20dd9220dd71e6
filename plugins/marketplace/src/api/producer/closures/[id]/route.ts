import { asOf, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProducerClosuresAnswer } from "../../../../http/producer-orders"
import { readClosures } from "../../../../queries/producer-orders/read-closures"
import { reopenProducerWorkflow } from "../../../../workflows"
import { idOf } from "../../../../api/_orders/party"

export const DELETE = async (req: MedusaRequest, res: MedusaResponse<ProducerClosuresAnswer>) => {
  const scope = producerScopeOf(req.scope)
  await reopenProducerWorkflow(req.scope).run({ input: { scope, id: idOf(req) } })
  const as_of = asOf(req.scope)
  res.json({ closures: await readClosures(req.scope, scope, as_of), as_of })
}
