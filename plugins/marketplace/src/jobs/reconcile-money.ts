import type { MedusaContainer } from "@medusajs/framework/types"
import { reconcileMoneyWorkflow } from "../workflows/reconcile-money"

const LIMIT = 500

/** Within minutes earnings come due when their return window ends, and what a crash left out of the ledger is posted. */
export default async function reconcileMoney(container: MedusaContainer): Promise<void> {
  await reconcileMoneyWorkflow(container).run({ input: { limit: LIMIT } })
}

export const config = { name: "reconcile-money", schedule: "*/5 * * * *" }
