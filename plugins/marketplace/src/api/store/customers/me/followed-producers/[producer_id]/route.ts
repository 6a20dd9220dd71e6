import { asOf } from "@cholang/shared"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { FollowedProducersAnswer } from "../../../../../../http"
import { readFollowedProducers } from "../../../../../../queries/care/read-saved"
import { unfollowProducersWorkflow } from "../../../../../../workflows/unfollow-producers"
import { customerIdOf } from "../../../../../../api/_care/customer"

export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<FollowedProducersAnswer>
) => {
  const customer_id = customerIdOf(req)
  await unfollowProducersWorkflow(req.scope).run({
    input: { customer_id, producer_ids: [req.params["producer_id"] ?? ""] },
  })
  const followed_producers = await readFollowedProducers(req.scope, customer_id)
  res.json({ followed_producers, as_of: asOf(req.scope) })
}
