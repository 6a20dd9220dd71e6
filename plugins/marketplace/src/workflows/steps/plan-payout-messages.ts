import type { OutgoingMessage } from "@cholang/access/workflows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { maskedAccountNumber } from "../../domain"
import { moneyMessages, vndText } from "../../money-messages"
import { readOwners, readProducerName } from "../../queries/ledger/owners"
import type { SettledLine } from "./settle-payout-lines"

/** What the owners of each paid or unpaid producer are told. */
export const planPayoutMessagesStep = createStep(
  "plan-payout-messages",
  async (lines: SettledLine[], { container }) => {
    const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const messages: OutgoingMessage[] = []

    for (const line of lines) {
      const producer = await readProducerName(sql, line.producer_id)
      const { outcome } = line
      messages.push(
        ...moneyMessages(
          outcome.outcome === "paid" ? "payout_paid" : "payout_failed",
          await readOwners(sql, line.producer_id),
          (locale) => ({
            producer: producer?.name[locale] ?? "",
            amount: vndText(line.amount_vnd),
            account: `${line.bank_name} ${maskedAccountNumber(line.account_number)}`,
            reference: outcome.outcome === "paid" ? outcome.bank_reference : "",
            reason: outcome.outcome === "failed" ? outcome.reason : "",
          }),
          line.id
        )
      )
    }
    return new StepResponse(messages)
  }
)
