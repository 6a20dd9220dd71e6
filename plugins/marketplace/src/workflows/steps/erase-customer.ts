import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { anonymousCustomer } from "../../domain"
import { database } from "../../queries/care/page"

export type EraseCustomerStepInput = { customer_id: string; email: string }

/** Columns of a basket's address that name a person or a place. */
const NO_ADDRESS = {
  first_name: null,
  last_name: null,
  company: null,
  phone: null,
  address_1: null,
  address_2: null,
  city: null,
  province: null,
  postal_code: null,
  metadata: null,
}

/**
 * Removes the person from the account's record, its address book, its baskets and the letters to it, in one transaction.
 * Cannot be undone, so it comes last. Orders are kept as the law asks (Decree 248/2026/NĐ-CP: three years).
 */
export const eraseCustomerStep = createStep(
  { name: "erase-customer", noCompensation: true },
  async ({ customer_id, email }: EraseCustomerStepInput, { container }) => {
    await database(container).transaction(async (trx) => {
      const now = trx.fn.now()
      const addressIds = trx("cart")
        .where({ customer_id })
        .select(trx.raw("unnest(ARRAY[shipping_address_id, billing_address_id])"))
      await trx("cart_address").whereIn("id", addressIds).update(NO_ADDRESS)
      await trx("cart").where({ customer_id }).update({ email: null, metadata: null })
      await trx("customer_address").where({ customer_id }).delete()
      await trx("marketplace_review_picture").where({ customer_id }).delete()
      await trx("access_message").where({ recipient: email }).delete()
      await trx("notification").where({ to: email }).delete()
      // What the engine remembers of finished work holds the values that it worked on.
      await trx("workflow_execution")
        .whereIn("state", ["done", "failed", "reverted"])
        .whereRaw("(execution::text ILIKE ? OR context::text ILIKE ?)", [
          `%${email}%`,
          `%${email}%`,
        ])
        .delete()
      await trx("customer")
        .where({ id: customer_id })
        .update({ ...anonymousCustomer(customer_id), deleted_at: now, updated_at: now })
    })
    return new StepResponse(undefined)
  }
)
