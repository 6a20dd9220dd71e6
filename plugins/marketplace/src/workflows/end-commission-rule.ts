import type { AuditActor } from "@cholang/access/domain"
import { recordAuditStep } from "@cholang/access/workflows"
import type { IsoInstant } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { endCommissionRuleStep } from "./steps/end-commission-rule"

export type EndCommissionRuleWorkflowInput = {
  actor: AuditActor
  id: string
  /** The first moment at which the rule no longer holds. */
  ends_at: IsoInstant
}

/**
 * Ends a commission rule; a rule is never edited.
 *
 * @summary End a commission rule.
 */
export const endCommissionRuleWorkflow = createWorkflow(
  "end-commission-rule",
  (input: EndCommissionRuleWorkflowInput) => {
    recordAuditStep(
      transform({ input }, ({ input: { actor, id, ends_at } }) => ({
        entries: [
          {
            actor,
            action: "commission_rule.ended",
            record_type: "commission_rule",
            record_id: id,
            after: { ends_at },
          },
        ],
      }))
    )
    return new WorkflowResponse(endCommissionRuleStep({ id: input.id, ends_at: input.ends_at }))
  }
)
