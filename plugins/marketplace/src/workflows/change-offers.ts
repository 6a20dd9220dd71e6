import { recordAuditStep } from "@cholang/access/workflows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  releaseLockStep,
  updateInventoryLevelsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import { LISTING_LOCK_TTL_SECONDS, LISTING_LOCK_WAIT_SECONDS } from "./_listing-lock"
import { planOfferChangesStep, type PlanOfferChangesStepInput } from "./steps/plan-offer-changes"
import { recordOfferChangesStep } from "./steps/record-offer-changes"

/**
 * Changes prices and stock at once, all rows or none: with a single problem nothing is written and every problem is
 * answered. Prices that leave their band need an officer.
 *
 * @summary Change prices and stock of a producer's offers.
 */
export const changeOffersWorkflow = createWorkflow(
  "change-offers",
  (input: PlanOfferChangesStepInput) => {
    const key = transform({ input }, (data) => `offers:${data.input.scope.producerId}`)
    acquireLockStep({ key, timeout: LISTING_LOCK_WAIT_SECONDS, ttl: LISTING_LOCK_TTL_SECONDS })
    const plan = planOfferChangesStep(input)

    when("stock-changes", { plan }, (data) => data.plan.levels.length > 0).then(() => {
      updateInventoryLevelsWorkflow.runAsStep({ input: { updates: plan.levels } })
    })
    when("prices-change", { plan }, (data) => data.plan.prices.length > 0).then(() => {
      updateProductVariantsWorkflow.runAsStep({ input: { product_variants: plan.prices } })
    })
    recordOfferChangesStep(plan.record)
    recordAuditStep({ entries: plan.audit })
    releaseLockStep({ key })

    return new WorkflowResponse(
      transform({ plan }, (data) => ({
        problems: data.plan.problems,
        changed: data.plan.record.length,
      }))
    )
  }
)
