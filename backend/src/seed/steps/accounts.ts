import { MedusaError, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  createCustomerAccountWorkflow,
  createUserAccountWorkflow,
} from "@medusajs/medusa/core-flows"
import type { SeedContext } from "../context"
import { readRows } from "../read-rows"

export type DemoAccount = { actor: "admin" | "customer"; email: string; password: string }

/** Printed at every start of the demonstration; a real shop makes its own accounts and removes these. */
const PASSWORD = "cholang-demo"

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { actor: "admin", email: "admin@cholang.example", password: PASSWORD },
  { actor: "customer", email: "khach@cholang.example", password: PASSWORD },
]

const PROVIDER = "emailpass"
const EmailRow = z.object({ email: z.string().nullable() })

export async function seedAccounts({ container, query, added }: SeedContext): Promise<void> {
  for (const account of DEMO_ACCOUNTS) {
    const isAdmin = account.actor === "admin"
    const existing = await readRows(query, isAdmin ? "user" : "customer", ["email"], EmailRow, {
      email: account.email,
    })
    if (existing.length > 0) {
      continue
    }
    const authIdentityId = await register(container, account)
    if (isAdmin) {
      await createUserAccountWorkflow(container).run({
        input: {
          authIdentityId,
          userData: { email: account.email, first_name: "Ban", last_name: "Điều hành" },
        },
      })
    } else {
      await createCustomerAccountWorkflow(container).run({
        input: {
          authIdentityId,
          customerData: {
            email: account.email,
            first_name: "Minh",
            last_name: "Khách",
            phone: "+84912000000",
          },
        },
      })
    }
    added(1, account.actor)
  }
}

/** The sign-in of an account; one that an interrupted run has left behind is taken up. */
async function register(
  container: SeedContext["container"],
  { email, password }: DemoAccount
): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const [known] = await auth.listAuthIdentities({
    provider_identities: { entity_id: email, provider: PROVIDER },
  })
  if (known) {
    return known.id
  }
  const { authIdentity, error } = await auth.register(PROVIDER, { body: { email, password } })
  if (!authIdentity) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, error ?? `No sign-in for ${email}`)
  }
  return authIdentity.id
}
