import { asOf } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { isClaimProven } from "../../queries/care/claim-token"
import { database, notFound } from "../../queries/care/page"
import { signingSecretOf } from "../../queries/care/signing-secret"

export type ClaimGuestOrdersStepInput = {
  customer_id: string
  /** From the letter to the account's e-mail address. */
  token: string
}

const Email = z.object({ email: z.string() })
const Claimed = z.array(z.object({ id: z.string(), before: z.string().nullable() }))

/** Gives the orders that a guest placed with the account's address to the account; a rollback gives them back. */
export const claimGuestOrdersStep = createStep(
  "claim-guest-orders",
  async ({ customer_id, token }: ClaimGuestOrdersStepInput, { container }) => {
    const db = database(container)
    const customer = Email.nullish().parse(
      await db("customer").where({ id: customer_id }).whereNull("deleted_at").first("email")
    )
    if (!customer) {
      throw notFound("customer", customer_id)
    }
    const isProven = isClaimProven(
      { customer_id, email: customer.email },
      signingSecretOf(container),
      token,
      Date.parse(asOf(container))
    )
    if (!isProven) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "token: not usable", "claim_not_proven")
    }
    const claimed = await db.transaction(async (trx) => {
      const orders = Claimed.parse(
        await trx("order")
          .leftJoin("customer as guest", "guest.id", "order.customer_id")
          .whereRaw('lower("order".email) = lower(?)', [customer.email])
          .where((of) => {
            void of.whereNull("order.customer_id").orWhere("guest.has_account", false)
          })
          .select("order.id", "order.customer_id as before")
      )
      const ids = orders.map(({ id }) => id)
      await trx("order").whereIn("id", ids).update({ customer_id })
      await trx("marketplace_producer_order").whereIn("order_id", ids).update({ customer_id })
      await trx("marketplace_case").whereIn("order_id", ids).update({ customer_id })
      return orders
    })
    return new StepResponse(claimed.length, claimed)
  },
  async (claimed, { container }) => {
    const db = database(container)
    for (const { id, before } of claimed ?? []) {
      await db("order").where({ id }).update({ customer_id: before })
      await db("marketplace_producer_order").where({ order_id: id }).update({ customer_id: before })
      await db("marketplace_case").where({ order_id: id }).update({ customer_id: null })
    }
  }
)
