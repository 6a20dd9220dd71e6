import {
  createCustomerAccountWorkflow,
  createUserAccountWorkflow,
} from "@medusajs/medusa/core-flows"
import { z } from "@medusajs/framework/zod"
import type { SeedContext } from "../context"
import { readRows } from "../read-rows"
import { registerSignIn } from "./sign-ins"

export type DemoAccount = {
  actor: "admin" | "customer" | "producer" | "officer"
  /** What it signs in with; that of a producer or an officer may be a telephone number. */
  email: string
  password: string
  /** Whose it is, where there are several of one actor: handle of the producer or of the agency. */
  of?: string
  role?: string
}

/** Printed at every start of the demonstration; a real shop makes its own accounts and removes these. */
export const DEMO_PASSWORD = "cholang-demo"

export const SHOP_ACCOUNTS: readonly DemoAccount[] = [
  { actor: "admin", email: "admin@cholang.example", password: DEMO_PASSWORD },
  { actor: "customer", email: "khach@cholang.example", password: DEMO_PASSWORD },
]

const EmailRow = z.object({ email: z.string().nullable() })

export async function seedAccounts({ container, query, added }: SeedContext): Promise<void> {
  for (const account of SHOP_ACCOUNTS) {
    const isAdmin = account.actor === "admin"
    const existing = await readRows(query, isAdmin ? "user" : "customer", ["email"], EmailRow, {
      email: account.email,
    })
    if (existing.length > 0) {
      continue
    }
    const { email, password } = account
    const authIdentityId = await registerSignIn(container, "emailpass", email, { email, password })
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
