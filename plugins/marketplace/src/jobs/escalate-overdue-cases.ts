import type { MedusaContainer } from "@medusajs/framework/types"
import { escalateOverdueCasesWorkflow } from "../workflows/escalate-overdue-cases"

const LIMIT = 200

/** A complaint that nobody answers in time goes to the officer by itself. */
export default async function escalateOverdueCases(container: MedusaContainer): Promise<void> {
  await escalateOverdueCasesWorkflow(container).run({ input: { limit: LIMIT } })
}

export const config = { name: "escalate-overdue-cases", schedule: "*/10 * * * *" }
