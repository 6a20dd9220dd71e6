import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type OrderMoneyFact, planOrderFact, withholdingRates } from "../../domain"
import { moneyOptionsOf } from "../../money-options"
import { readOrderMoney } from "../../queries/ledger/order-money"
import { postedTransactions } from "../../queries/ledger/posted-transactions"
import { readPlatformTaxRates } from "../../queries/ledger/tax-rates"
import { insertTransactions } from "../_insert-transactions"

export type PostOrderMoneyStepInput = { facts: OrderMoneyFact[] }

/**
 * Plans each fact from what the ledger has of its order and appends the result, one database transaction a fact; a lock
 * on the order lets no two plan from the same position. Append-only, so there is no undo: told twice, a fact is passed
 * over.
 */
export const postOrderMoneyStep = createStep(
  "post-order-money",
  async ({ facts }: PostOrderMoneyStepInput, { container }) => {
    const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const { codWaitsForRemittance } = moneyOptionsOf(container)
    const rates = facts.length === 0 ? [] : await readPlatformTaxRates(connection)
    const posted: string[] = []

    for (const fact of facts) {
      const id = fact.producer_order_id
      const ids = await connection.transaction(async (sql) => {
        await sql.raw("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", [`ledger:${id}`])
        const order = (await readOrderMoney(sql, [id])).get(id)
        if (order === undefined) {
          throw new MedusaError(
            MedusaError.Types.NOT_FOUND,
            `There is no producer's order ${id} to post`,
            "producer_order_unknown"
          )
        }
        const known = (await postedTransactions(sql, [id])).get(id) ?? []
        const planned = planOrderFact(fact, {
          order,
          posted: known,
          ratesOf: (day) => withholdingRates(rates, order.producer_kind, day),
          codWaitsForRemittance,
        })
        return insertTransactions(sql, planned)
      })
      posted.push(...ids)
    }
    return new StepResponse({ posted: posted.length })
  }
)
