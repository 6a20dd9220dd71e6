import type { IsoInstant, Locale, Localised } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { PRODUCER_KINDS, type PlacedOrder, type ProducerKind } from "../../domain"

/** Where a parcel goes, as the shopper wrote it. */
export type ShipTo = {
  name: string
  phone: string
  street: string
  commune_code: string | null
  commune_name: string
  province_code: string | null
  province_name: string
}

/** What the framework knows of a line and its producer, beside its amounts. */
export type PlacedLineFacts = {
  order_line_id: string
  product_id: string
  variant_id: string | null
  handle: string
  title: Localised
  unit: Localised
  sku: string | null
  is_service: boolean
  product_set: number | null
}

export type PlacedOrderFacts = {
  order: PlacedOrder
  order_id: string
  currency_code: string
  customer_id: string | null
  email: string | null
  locale: Locale
  payment_kind: "cod" | "prepaid"
  ship_to: ShipTo
  note: string | null
  placed_at: IsoInstant
  lines: PlacedLineFacts[]
  producers: { id: string; kind: ProducerKind; shipping_option_id: string | null }[]
}

/** Provider of `@cholang/payments` with which the courier takes the money. */
const CASH_ON_DELIVERY = /^pp_cod_/

const amount = z.coerce.number()
const Localised = z.object({ vi: z.string(), en: z.string() })

const OrderRow = z.object({
  id: z.string(),
  display_id: z.number(),
  currency_code: z.string(),
  customer_id: z.string().nullish(),
  email: z.string().nullish(),
  locale: z.string().nullish(),
  created_at: z.coerce.date(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
  shipping_address: z
    .object({
      first_name: z.string().nullish(),
      last_name: z.string().nullish(),
      phone: z.string().nullish(),
      address_1: z.string().nullish(),
      city: z.string().nullish(),
      province: z.string().nullish(),
      metadata: z.record(z.string(), z.unknown()).nullish(),
    })
    .nullish(),
  items: z.array(
    z.object({
      id: z.string(),
      created_at: z.coerce.date(),
      title: z.string(),
      product_id: z.string().nullish(),
      product_handle: z.string().nullish(),
      product_title: z.string().nullish(),
      variant_id: z.string().nullish(),
      variant_sku: z.string().nullish(),
      variant_title: z.string().nullish(),
      requires_shipping: z.boolean(),
      quantity: amount,
      total: amount,
      original_total: amount,
      tax_total: amount,
    })
  ),
  shipping_methods: z
    .array(z.object({ shipping_option_id: z.string().nullish(), total: amount, tax_total: amount }))
    .nullish(),
  payment_collections: z
    .array(
      z
        .object({
          payments: z.array(z.object({ provider_id: z.string() }).nullable()).nullish(),
          payment_sessions: z.array(z.object({ provider_id: z.string() }).nullable()).nullish(),
        })
        .nullable()
    )
    .nullish(),
})
type OrderRow = z.infer<typeof OrderRow>

const ORDER_FIELDS = [
  "id",
  "display_id",
  "currency_code",
  "customer_id",
  "email",
  "locale",
  "created_at",
  "metadata",
  "total",
  "shipping_address.*",
  "items.*",
  "items.total",
  "items.original_total",
  "items.tax_total",
  "shipping_methods.*",
  "shipping_methods.total",
  "shipping_methods.tax_total",
  "payment_collections.payments.provider_id",
  "payment_collections.payment_sessions.provider_id",
]

const ListingRow = z.object({
  product_id: z.string(),
  title: Localised,
  unit: Localised,
  product_set: z.number(),
  producer: z.object({
    id: z.string(),
    kind: z.enum(PRODUCER_KINDS),
    shipping_profile_id: z.string().nullable(),
  }),
})
type ListingRow = z.infer<typeof ListingRow>

const OptionRow = z.object({ id: z.string(), shipping_profile_id: z.string().nullish() })
type OptionRow = z.infer<typeof OptionRow>

/** A placed order as the split sees it; null for an unknown id. */
export async function readPlacedOrder(
  container: MedusaContainer,
  orderId: string
): Promise<PlacedOrderFacts | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ORDER_FIELDS,
    filters: { id: orderId },
  })
  if (data[0] === undefined) {
    return null
  }
  const order = inOrderOfTheBasket(OrderRow.parse(data[0]))
  const [listings, options] = await Promise.all([
    query.graph({
      entity: "listing",
      fields: [
        "product_id",
        "title",
        "unit",
        "product_set",
        "producer.id",
        "producer.kind",
        "producer.shipping_profile_id",
      ],
      filters: { product_id: order.items.flatMap(({ product_id }) => product_id ?? []) },
    }),
    query.graph({
      entity: "shipping_option",
      fields: ["id", "shipping_profile_id"],
      filters: {
        id: (order.shipping_methods ?? []).flatMap(({ shipping_option_id: id }) => id ?? []),
      },
    }),
  ])
  return factsOf(
    order,
    ListingRow.array().parse(listings.data),
    OptionRow.array().parse(options.data)
  )
}

/** Lines as they were put into the basket, so that the parts are numbered alike whoever counts them. */
function inOrderOfTheBasket(order: OrderRow): OrderRow {
  const items = [...order.items].sort(
    (left, right) =>
      left.created_at.getTime() - right.created_at.getTime() || left.id.localeCompare(right.id)
  )
  return { ...order, items }
}

function factsOf(order: OrderRow, listings: ListingRow[], options: OptionRow[]): PlacedOrderFacts {
  const listingOf = new Map(listings.map((listing) => [listing.product_id, listing]))
  const producers = new Map(listings.map(({ producer }) => [producer.id, producer]))
  const producerOfOption = new Map(
    options.map((option) => [
      option.id,
      [...producers.values()].find(
        ({ shipping_profile_id: profile }) =>
          profile !== null && profile === option.shipping_profile_id
      )?.id ?? null,
    ])
  )
  const methods = (order.shipping_methods ?? []).map((method) => ({
    option_id: method.shipping_option_id ?? null,
    producer_id: producerOfOption.get(method.shipping_option_id ?? "") ?? null,
    amount: method.total,
    tax: method.tax_total,
  }))

  return {
    order: {
      display_id: order.display_id,
      lines: order.items.map((item) => ({
        order_line_id: item.id,
        producer_id: listingOf.get(item.product_id ?? "")?.producer.id ?? null,
        quantity: item.quantity,
        goods: item.original_total,
        discount: Math.max(0, item.original_total - item.total),
        tax: item.tax_total,
      })),
      shipping: methods.map(({ producer_id, amount: paid, tax }) => ({
        producer_id,
        amount: paid,
        tax,
      })),
    },
    order_id: order.id,
    currency_code: order.currency_code,
    customer_id: order.customer_id ?? null,
    email: order.email ?? null,
    locale: order.locale?.startsWith("en") ? "en" : "vi",
    payment_kind: paidWith(order).every((id) => CASH_ON_DELIVERY.test(id)) ? "cod" : "prepaid",
    ship_to: shipTo(order.shipping_address ?? {}),
    note: text(order.metadata?.["note"]),
    placed_at: order.created_at.toISOString(),
    lines: order.items.map((item) => lineFacts(item, listingOf.get(item.product_id ?? ""))),
    producers: [...producers.values()].map(({ id, kind }) => ({
      id,
      kind,
      shipping_option_id: methods.find(({ producer_id }) => producer_id === id)?.option_id ?? null,
    })),
  }
}

/** What was paid with, else what was about to be. */
function paidWith(order: OrderRow): string[] {
  const collections = (order.payment_collections ?? []).flatMap((collection) => collection ?? [])
  const payments = collections.flatMap(({ payments: made }) => made ?? [])
  const sessions = collections.flatMap(({ payment_sessions: open }) => open ?? [])
  return (payments.length > 0 ? payments : sessions).flatMap((entry) => entry?.provider_id ?? [])
}

function lineFacts(
  item: OrderRow["items"][number],
  listing: ListingRow | undefined
): PlacedLineFacts {
  const title = item.product_title ?? item.title
  const unit = item.variant_title ?? ""
  return {
    order_line_id: item.id,
    product_id: item.product_id ?? "",
    variant_id: item.variant_id ?? null,
    handle: item.product_handle ?? "",
    title: listing?.title ?? { vi: title, en: title },
    unit: listing?.unit ?? { vi: unit, en: unit },
    sku: item.variant_sku ?? null,
    is_service: !item.requires_shipping,
    product_set: listing?.product_set ?? null,
  }
}

function shipTo(address: NonNullable<OrderRow["shipping_address"]>): ShipTo {
  return {
    name: [address.first_name, address.last_name].filter(Boolean).join(" "),
    phone: address.phone ?? "",
    street: address.address_1 ?? "",
    commune_code: text(address.metadata?.["commune_code"]),
    commune_name: address.city ?? "",
    province_code: text(address.metadata?.["province_code"]),
    province_name: address.province ?? "",
  }
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null
}
