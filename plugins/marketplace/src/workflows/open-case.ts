import { notifyStep } from "@cholang/access/workflows"
import type { Locale } from "@cholang/shared"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { CaseKind } from "../domain"
import { CaseEvents } from "../events"
import type { OrderKey } from "../queries/care/order-access"
import { openCaseStep } from "./steps/open-case"
import { renderCaseNoticesStep } from "./steps/render-case-notices"
import { sayInCaseStep } from "./steps/say-in-case"

export type OpenCaseWorkflowInput = {
  order_id: string
  /** Account or access word of the order's buyer. */
  key: OrderKey
  /** Producer of a part of the order. */
  producer_id: string
  kind: CaseKind
  /** What happened, in the buyer's words. */
  text: string
  locale: Locale
  is_demo?: boolean
}

/**
 * Opens a complaint about a producer's part of an order, with the times of its kind; told twice it is one case.
 *
 * @summary Open a case.
 */
export const openCaseWorkflow = createWorkflow("open-case", (input: OpenCaseWorkflowInput) => {
  const opened = openCaseStep(input)
  sayInCaseStep(
    transform({ input, opened }, (data) => ({
      case_id: data.opened.id,
      party: "shopper" as const,
      author_id: null,
      text: data.input.text,
    }))
  )
  when("case is new", { opened }, (data) => data.opened.is_new).then(() => {
    const messages = renderCaseNoticesStep(
      transform({ input, opened }, (data) => ({
        id: data.opened.id,
        news: { kind: "opened" as const, message: data.input.text },
      }))
    )
    notifyStep({ messages })
    emitEventStep({
      eventName: CaseEvents.OPENED,
      data: transform({ opened }, (data) => ({ id: data.opened.id })),
    })
  })

  return new WorkflowResponse(
    transform({ opened }, (data) => ({ id: data.opened.id, is_new: data.opened.is_new }))
  )
})
