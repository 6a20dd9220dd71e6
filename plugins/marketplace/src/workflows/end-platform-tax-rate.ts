import type { AuditActor } from "@cholang/access/domain"
import { recordAuditStep } from "@cholang/access/workflows"
import type { IsoDay } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { endPlatformTaxRateStep } from "./steps/end-platform-tax-rate"

export type EndPlatformTaxRateWorkflowInput = {
  actor: AuditActor
  id: string
  /** Its last day. */
  effective_to: IsoDay
}

/**
 * Ends a rate that the platform withholds; a rate is never edited.
 *
 * @summary End a withheld tax rate.
 */
export const endPlatformTaxRateWorkflow = createWorkflow(
  "end-platform-tax-rate",
  (input: EndPlatformTaxRateWorkflowInput) => {
    recordAuditStep(
      transform({ input }, ({ input: { actor, id, effective_to } }) => ({
        entries: [
          {
            actor,
            action: "platform_tax_rate.ended",
            record_type: "platform_tax_rate",
            record_id: id,
            after: { effective_to },
          },
        ],
      }))
    )
    return new WorkflowResponse(
      endPlatformTaxRateStep({ id: input.id, effective_to: input.effective_to })
    )
  }
)
