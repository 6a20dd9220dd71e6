import { notifyStep, recordAuditStep } from "@cholang/access/workflows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  adjustInventoryLevelsStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { ProducerOrderEvents } from "../../events"
import { orderNotice } from "../../notices/order-notice"
import { auditOf, eventOf, LOCK_TIMEOUT_SECONDS, LOCK_TTL_SECONDS } from "./_order-audit"
import type { OrderParty } from "./_order-party"
import { loadOrderReturnStep } from "./steps/load-order-return"
import { moveOrderReturnStep } from "./steps/move-order-return"
import { planStockReleaseStep } from "./steps/plan-stock-release"

export type AnswerOrderReturnWorkflowInput = {
  return_id: string
  party: OrderParty
  action: "accept" | "refuse" | "receive" | "withdraw"
  /** What the shopper reads; a refusal needs one. */
  answer: string | null
  /** Whether what came back can be sold again; asked when it is received. */
  restock: boolean
}

/**
 * A producer takes goods back or refuses to, and says when they have come; a shopper may change their mind before that.
 *
 * @summary Answer a return.
 */
export const answerOrderReturnWorkflow = createWorkflow(
  "answer-order-return",
  (input: AnswerOrderReturnWorkflowInput) => {
    const key = transform({ input }, (data) => `order-return:${data.input.return_id}`)
    acquireLockStep({ key, timeout: LOCK_TIMEOUT_SECONDS, ttl: LOCK_TTL_SECONDS })
    const loaded = loadOrderReturnStep(input)
    const result = moveOrderReturnStep(
      transform({ loaded, input }, (data) => ({
        asked: { id: data.loaded.asked.id, state: data.loaded.asked.state },
        action: data.input.action,
        answer: data.input.answer,
        restocked: data.input.action === "receive" ? data.input.restock : null,
        at: data.loaded.at,
      }))
    )

    when(
      "goods-can-be-sold-again",
      { result, input },
      (data) => data.result.moved && data.input.action === "receive" && data.input.restock
    ).then(() => {
      const release = planStockReleaseStep(
        transform({ loaded }, (data) => ({
          order: data.loaded.order,
          asked: data.loaded.asked.lines,
          has_left: true,
        }))
      )
      adjustInventoryLevelsStep(transform({ release }, (data) => data.release.count_in))
    })

    when("return-was-moved", { result }, (data) => data.result.moved).then(() => {
      recordAuditStep(
        transform({ loaded, input, result }, (data) => ({
          entries: [
            auditOf(data.loaded.order, data.input.party, `return-${data.result.state}`, {
              before: { return_id: data.loaded.asked.id, state: data.loaded.asked.state },
              after: { return_id: data.loaded.asked.id, state: data.result.state },
              reason: data.input.answer,
            }),
          ],
        }))
      )
      notifyStep(
        transform({ loaded, input }, (data) => {
          const { order, asked } = data.loaded
          const answer = data.input.answer ?? ""
          switch (data.input.action) {
            case "accept":
              return { messages: orderNotice("return_accepted", order, asked.id, { answer }) }
            case "refuse":
              return { messages: orderNotice("return_refused", order, asked.id, { answer }) }
            case "receive":
            case "withdraw":
              return { messages: [] }
          }
        })
      )
      emitEventStep({
        eventName: ProducerOrderEvents.RETURN_CHANGED,
        data: transform({ loaded }, (data) => eventOf(data.loaded.order)),
      })
    })
    releaseLockStep({ key })

    return new WorkflowResponse(result)
  }
)
