import { asOf } from "@cholang/shared"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { FollowedProducersAnswer } from "../../../../../http"
import { readFollowedProducers } from "../../../../../queries/care/read-saved"
import { followProducerWorkflow } from "../../../../../workflows/follow-producer"
import { customerIdOf } from "../../../../../api/_care/customer"
import type { StoreFollowProducer } from "../../../../../api/_care/validators"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<FollowedProducersAnswer>
) => {
  const followed_producers = await readFollowedProducers(req.scope, customerIdOf(req))
  res.json({ followed_producers, as_of: asOf(req.scope) })
}

export const POST = async (
  req: AuthenticatedMedusaRequest<StoreFollowProducer>,
  res: MedusaResponse<FollowedProducersAnswer>
) => {
  const customer_id = customerIdOf(req)
  await followProducerWorkflow(req.scope).run({
    input: { customer_id, producer_id: req.validatedBody.producer_id },
  })
  const followed_producers = await readFollowedProducers(req.scope, customer_id)
  res.json({ followed_producers, as_of: asOf(req.scope) })
}
