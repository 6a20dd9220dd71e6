import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { deleteAuthIdentityStep, emitEventStep } from "@medusajs/medusa/core-flows"
import { CustomerAccountEvents } from "../events"
import { checkCustomerPasswordStep } from "./steps/check-customer-password"
import { eraseCustomerStep } from "./steps/erase-customer"
import { forgetSavedProductsStep } from "./steps/forget-saved-products"
import { leaveCustomerCareStep } from "./steps/leave-customer-care"
import { unfollowProducersStep } from "./steps/unfollow-producers"

export type CloseAccountWorkflowInput = {
  customer_id: string
  /** Asked for again: it cannot be undone. */
  password: string
}

/**
 * Closes a customer's account for good: the sign-in goes, and with it every session; the person is taken out of everything
 * but the orders, which the law keeps.
 *
 * @summary Close an account.
 */
export const closeAccountWorkflow = createWorkflow(
  "close-account",
  (input: CloseAccountWorkflowInput) => {
    const account = checkCustomerPasswordStep(input)
    const customer = transform({ input }, (data) => ({ customer_id: data.input.customer_id }))

    forgetSavedProductsStep(customer)
    unfollowProducersStep(customer)
    leaveCustomerCareStep(customer)
    deleteAuthIdentityStep(
      transform({ account }, (data) => ({ id: data.account.auth_identity_id }))
    )
    emitEventStep({
      eventName: CustomerAccountEvents.CLOSED,
      data: transform({ input }, (data) => ({ id: data.input.customer_id })),
    })
    eraseCustomerStep(
      transform({ input, account }, (data) => ({
        customer_id: data.input.customer_id,
        email: data.account.email,
      }))
    )

    return new WorkflowResponse(input.customer_id)
  }
)
