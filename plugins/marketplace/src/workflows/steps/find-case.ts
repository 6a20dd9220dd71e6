import { asOf } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isCaseOpen } from "../../domain"
import { CUSTOMER_CARE_MODULE } from "../../modules/customer-care"
import { openOrder, type OrderKey } from "../../queries/care/order-access"
import { type CaseReader, readCase } from "../../queries/care/read-cases"

/** Who acts on a case: its shopper by the order, a producer, an officer. */
export type CaseActor = { order_id: string; key: OrderKey } | CaseReader

export type FindCaseStepInput = { id: string; actor: CaseActor }

/** A case that this side may act on and that is not settled; somebody else's does not exist. Writes nothing. */
export const findCaseStep = createStep(
  "find-case",
  async ({ id, actor }: FindCaseStepInput, { container }) => {
    const found = await readCase(container, await readerOf(), id, asOf(container))
    if (!isCaseOpen(found.state)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Case ${id} is ${found.state}`,
        "case_settled"
      )
    }
    const care = container.resolve(CUSTOMER_CARE_MODULE)
    const { contact_email, locale, commune_code } = await care.retrieveCustomerCase(id, {
      select: ["id", "contact_email", "locale", "commune_code"],
    })
    return new StepResponse({ ...found, contact_email, locale, commune_code })

    async function readerOf(): Promise<CaseReader> {
      if ("party" in actor) {
        return actor
      }
      await openOrder(container, actor.order_id, actor.key)
      return { party: "order", order_id: actor.order_id }
    }
  }
)
