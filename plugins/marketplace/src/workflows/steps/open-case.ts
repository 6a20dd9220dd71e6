import { asOf, type Locale } from "@cholang/shared"
import { ContainerRegistrationKeys, generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { caseDeadlines, type CaseKind } from "../../domain"
import { CUSTOMER_CARE_MODULE } from "../../modules/customer-care"
import { openOrder, type OrderKey } from "../../queries/care/order-access"
import { LocalisedRow } from "../../queries/care/rows"

export type OpenCaseStepInput = {
  order_id: string
  /** Account or access word of the order's buyer. */
  key: OrderKey
  /** Producer of a part of the order. */
  producer_id: string
  kind: CaseKind
  locale: Locale
  is_demo?: boolean
}

const PartRow = z.object({
  producer_id: z.string(),
  commune_code: z.string(),
  name: LocalisedRow,
  handle: z.string(),
  email: z.string().nullable(),
})

/** Opens a case, or finds the open one of the same kind: the same trouble told twice is one case. */
export const openCaseStep = createStep(
  "open-case",
  async (
    { order_id, key, producer_id, kind, locale, is_demo }: OpenCaseStepInput,
    { container }
  ) => {
    const order = await openOrder(container, order_id, key)
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const producer = PartRow.nullish().parse(
      await db("marketplace_producer_order as part")
        .join("marketplace_producer as producer", "producer.id", "part.producer_id")
        .where({ "part.order_id": order_id, "part.producer_id": producer_id })
        .whereNull("part.deleted_at")
        .first(
          "part.producer_id",
          "producer.commune_code",
          "producer.name",
          "producer.handle",
          "producer.email"
        )
    )
    if (!producer) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `producer_id: order ${order_id} has no part of ${producer_id}`,
        "producer_not_in_order"
      )
    }
    const opened_at = asOf(container)
    const deadlines = caseDeadlines(kind, opened_at)
    const [created] = await db("marketplace_case")
      .insert({
        id: generateEntityId(undefined, "case"),
        order_id,
        order_display_id: order.display_id,
        producer_id,
        commune_code: producer.commune_code,
        customer_id: key.customer_id,
        contact_email: order.email,
        contact_name: order.full_name ?? null,
        locale,
        kind,
        state: "open",
        opened_at,
        ...deadlines,
        is_demo: is_demo ?? false,
      })
      .onConflict()
      .ignore()
      .returning<{ id: string }[]>("id")
    const known =
      created ??
      (await db("marketplace_case")
        .where({ order_id, producer_id, kind })
        .whereIn("state", ["open", "answered", "escalated"])
        .whereNull("deleted_at")
        .first<{ id: string }>("id"))

    return new StepResponse(
      {
        id: known.id,
        is_new: created !== undefined,
        order_display_id: order.display_id,
        contact_email: order.email,
        producer,
        ...deadlines,
      },
      created?.id ?? null
    )
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(CUSTOMER_CARE_MODULE).deleteCustomerCases([id])
    }
  }
)
