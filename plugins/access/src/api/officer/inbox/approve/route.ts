import { officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { BulkApprovalAnswer } from "../../../../http"
import { approveWorkItemsWorkflow } from "../../../../workflows/approve-work-items"
import type { OfficerApproveWorkItems } from "../validators"

export const POST = async (
  req: MedusaRequest<OfficerApproveWorkItems>,
  res: MedusaResponse<BulkApprovalAnswer>
) => {
  const { result } = await approveWorkItemsWorkflow(req.scope).run({
    input: { scope: officerScopeOf(req.scope), ids: req.validatedBody.ids },
  })
  res.json({ results: result })
}
