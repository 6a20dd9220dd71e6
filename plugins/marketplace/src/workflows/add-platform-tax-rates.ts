import type { AuditActor } from "@cholang/access/domain"
import { recordAuditStep } from "@cholang/access/workflows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  type CreatePlatformTaxRate,
  createPlatformTaxRatesStep,
} from "./steps/create-platform-tax-rates"

export type AddPlatformTaxRatesWorkflowInput = {
  actor: AuditActor
  rates: CreatePlatformTaxRate[]
}

/**
 * Adds rates that the platform withholds from households and individuals. Where two rows hold on a day, the one that
 * began last is used.
 *
 * @summary Add withheld tax rates.
 */
export const addPlatformTaxRatesWorkflow = createWorkflow(
  "add-platform-tax-rates",
  (input: AddPlatformTaxRatesWorkflowInput) => {
    recordAuditStep(
      transform({ input }, ({ input: { actor, rates } }) => ({
        entries: rates.map((rate) => ({
          actor,
          action: "platform_tax_rate.added",
          record_type: "platform_tax_rate",
          record_id: `${rate.activity} ${rate.residency} ${rate.effective_from}`,
          after: { ...rate },
        })),
      }))
    )
    return new WorkflowResponse(createPlatformTaxRatesStep(input.rates))
  }
)
