import type { AuditActor } from "@cholang/access/domain"
import { recordAuditStep } from "@cholang/access/workflows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type CreateCommissionRule, createCommissionRuleStep } from "./steps/create-commission-rule"

export type AddCommissionRuleWorkflowInput = {
  actor: AuditActor
  rule: CreateCommissionRule
}

/**
 * Adds a commission rule. Orders that were placed keep what they froze; the rule decides those that come.
 *
 * @summary Add a commission rule.
 */
export const addCommissionRuleWorkflow = createWorkflow(
  "add-commission-rule",
  (input: AddCommissionRuleWorkflowInput) => {
    recordAuditStep(
      transform({ input }, ({ input: { actor, rule } }) => ({
        entries: [
          {
            actor,
            action: "commission_rule.added",
            record_type: "commission_rule",
            record_id: `${rule.position} ${rule.title}`,
            producer_id: rule.producer_id,
            after: { ...rule },
          },
        ],
      }))
    )
    return new WorkflowResponse(createCommissionRuleStep(input.rule))
  }
)
