import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PlannedTransaction } from "../../domain"
import { insertTransactions } from "../_insert-transactions"

export type PostTransactionsStepInput = { transactions: PlannedTransaction[] }

/** Appends planned transactions, all or none. Append-only, so it comes last: there is no undo. */
export const postTransactionsStep = createStep(
  "post-transactions",
  async ({ transactions }: PostTransactionsStepInput, { container }) => {
    const ids = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .transaction((sql) => insertTransactions(sql, transactions))
    return new StepResponse({ posted: ids.length })
  }
)
