import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { database, notFound } from "../../queries/care/page"

export type CheckCustomerPasswordStepInput = { customer_id: string; password: string }

const Account = z.object({ email: z.string(), auth_identity_id: z.string() })

/** Whether who is signed in knows the password, for what cannot be undone. Writes nothing. */
export const checkCustomerPasswordStep = createStep(
  "check-customer-password",
  async ({ customer_id, password }: CheckCustomerPasswordStepInput, { container }) => {
    const account = Account.nullish().parse(
      await database(container)("customer")
        .join("auth_identity as identity", (join) =>
          join.on(database(container).raw("identity.app_metadata ->> 'customer_id' = customer.id"))
        )
        .where({ "customer.id": customer_id })
        .whereNull("customer.deleted_at")
        .whereNull("identity.deleted_at")
        .first("customer.email", "identity.id as auth_identity_id")
    )
    if (!account) {
      throw notFound("customer", customer_id)
    }
    const { success } = await container
      .resolve(Modules.AUTH)
      .authenticate("emailpass", { body: { email: account.email, password } })
    if (!success) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "password: not the one of this account",
        "wrong_password"
      )
    }
    return new StepResponse(account)
  }
)
