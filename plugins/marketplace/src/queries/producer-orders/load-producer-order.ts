import type { Locale } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { PRODUCER_ORDER_STATES } from "../../domain"
import { shopLink } from "../../notices/care-links"
import { marketplaceOptionsOf } from "../../options"

const Localised = z.object({ vi: z.string(), en: z.string() })
const instant = z.coerce.date().transform((date) => date.toISOString())

const LoadedLine = z.object({
  id: z.string(),
  order_line_id: z.string(),
  title: Localised,
  unit: Localised,
  sku: z.string().nullable(),
  handle: z.string(),
  product_id: z.string(),
  variant_id: z.string().nullable(),
  activity: z.enum(["goods", "service"]),
  quantity: z.number(),
  unit_price_vnd: z.number(),
  goods_vnd: z.number(),
  discount_vnd: z.number(),
  total_vnd: z.number(),
  tax_vnd: z.number(),
  commission_vnd: z.number(),
  commission_tax_vnd: z.number(),
  cancelled_quantity: z.number(),
  returned_quantity: z.number(),
})

const ShipTo = z.object({
  name: z.string(),
  phone: z.string(),
  street: z.string(),
  commune_code: z.string().nullable(),
  commune_name: z.string(),
  province_code: z.string().nullable(),
  province_name: z.string(),
})

const LoadedRow = z.object({
  id: z.string(),
  order_id: z.string(),
  producer_id: z.string(),
  display_id: z.string(),
  state: z.enum(PRODUCER_ORDER_STATES),
  payment_kind: z.enum(["cod", "prepaid"]),
  currency_code: z.string(),
  customer_id: z.string().nullable(),
  email: z.string().nullable(),
  locale: z.string().transform((locale): Locale => (locale === "en" ? "en" : "vi")),
  goods_vnd: z.number(),
  discount_vnd: z.number(),
  shipping_vnd: z.number(),
  tax_vnd: z.number(),
  total_vnd: z.number(),
  commission_vnd: z.number(),
  commission_tax_vnd: z.number(),
  reversed_vnd: z.number(),
  ship_to: ShipTo,
  note: z.string().nullable(),
  shipping_option_id: z.string().nullable(),
  carrier: z.string().nullable(),
  tracking_number: z.string().nullable(),
  fulfillment_id: z.string().nullable(),
  cancel_reason: z.string().nullable(),
  placed_at: instant,
  accepted_at: instant.nullable(),
  packed_at: instant.nullable(),
  shipped_at: instant.nullable(),
  delivered_at: instant.nullable(),
  completed_at: instant.nullable(),
  cancelled_at: instant.nullable(),
  return_until: instant.nullable(),
  lines: z.array(LoadedLine),
})

const ProducerRow = z.object({
  id: z.string(),
  handle: z.string(),
  name: Localised,
  street: z.string(),
  commune_code: z.string(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  stock_location_id: z.string().nullable(),
})

/** A producer's order with its lines and the producer; instants as text, so that it may pass between steps. */
export type LoadedProducerOrder = z.output<typeof LoadedRow> & {
  producer: z.output<typeof ProducerRow>
  /** Where the shopper reads the order. */
  link: string
}
export type LoadedLine = z.output<typeof LoadedLine>

/** Producer's orders of those filters, each with its lines, in the order of their numbers. */
export async function loadProducerOrders(
  container: MedusaContainer,
  filters: { id?: string; order_id?: string; producer_id?: string }
): Promise<LoadedProducerOrder[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "producer_order",
    fields: ["*", "lines.*"],
    filters,
    pagination: { order: { display_id: "ASC" } },
  })
  const orders = LoadedRow.array().parse(data)
  const { data: producers } = await query.graph({
    entity: "producer",
    fields: Object.keys(ProducerRow.shape),
    filters: { id: orders.map(({ producer_id }) => producer_id) },
  })
  const known = ProducerRow.array().parse(producers)
  const { storefrontUrl } = marketplaceOptionsOf(container)

  return orders.flatMap((order) => {
    const producer = known.find(({ id }) => id === order.producer_id)
    return producer === undefined
      ? []
      : [
          {
            ...order,
            producer,
            link: shopLink(storefrontUrl, "order", order.locale, `/${order.order_id}`),
          },
        ]
  })
}
