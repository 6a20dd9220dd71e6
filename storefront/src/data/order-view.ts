import type { ProductDetail } from "@cholang/backend/http"
import { isBankTransfer, isCashOnDelivery } from "@cholang/payments/domain"
import type { BankTransferDetails } from "@cholang/payments/http"
import type { HttpTypes } from "@medusajs/types"
import { z } from "zod"
import { type Parcel, parcelsOf } from "../lib/parcels"
import { parcelLineOf } from "./parcel-line"

type OrderPayment = {
  kind: "cash_on_delivery" | "bank_transfer" | "unknown"
  is_paid: boolean
  /** Where to send the money; null for what is not a transfer. */
  transfer: BankTransferDetails | null
}

export type Order = {
  id: string
  number: number
  placed_at: string
  status: "placed" | "completed" | "canceled"
  parcels: (Parcel & { shipping_vnd: number | null })[]
  items_vnd: number
  shipping_vnd: number
  total_vnd: number
  recipient: { full_name: string; phone: string; email: string | null }
  address: { street: string; commune: string; province: string }
  note: string | null
  terms: { version: string; accepted_at: string } | null
  payment: OrderPayment
}

/** What the checkout noted beside the address (`saveBuyer`): the Store API does not show an order's own notes. */
const OrderNotes = z.object({
  note: z.string().nullish(),
  terms_version: z.string().nullish(),
  terms_accepted_at: z.string().nullish(),
})

const Transfer = z.object({
  bank_name: z.string(),
  account_no: z.string(),
  account_name: z.string(),
  memo: z.string(),
})

/** `products` holds, in the order of the order's items, each one's public entry; null for what was withdrawn since. */
export function orderOf(
  order: HttpTypes.StoreOrder,
  products: readonly (ProductDetail | null)[]
): Order {
  const lines = (order.items ?? []).map((item, index) =>
    parcelLineOf(item, products[index] ?? null)
  )
  const fees = shippingByProducer(order)
  const notes = OrderNotes.safeParse(order.shipping_address?.metadata ?? {}).data
  const address = order.shipping_address
  return {
    id: order.id,
    number: order.display_id ?? 0,
    placed_at: String(order.created_at),
    status: order.status === "canceled" || order.status === "completed" ? order.status : "placed",
    parcels: parcelsOf(lines).map((parcel) => ({
      ...parcel,
      shipping_vnd: fees.get(parcel.producer?.handle ?? "") ?? null,
    })),
    items_vnd: order.item_total,
    shipping_vnd: order.shipping_total,
    total_vnd: order.total,
    recipient: {
      full_name: address?.first_name ?? "",
      phone: address?.phone ?? "",
      email: order.email ?? null,
    },
    address: {
      street: address?.address_1 ?? "",
      commune: address?.city ?? "",
      province: address?.province ?? "",
    },
    note: notes?.note ?? null,
    terms:
      notes?.terms_version && notes.terms_accepted_at
        ? { version: notes.terms_version, accepted_at: notes.terms_accepted_at }
        : null,
    payment: paymentOf(order),
  }
}

/** The checkout notes the producer on each shipping method, so that every parcel shows its own fee. */
function shippingByProducer(order: HttpTypes.StoreOrder): Map<string, number> {
  return new Map(
    (order.shipping_methods ?? []).flatMap(({ data, total }) => {
      const handle = data?.producer_handle
      return typeof handle === "string" ? [[handle, total] as const] : []
    })
  )
}

function paymentOf(order: HttpTypes.StoreOrder): OrderPayment {
  const payment = order.payment_collections?.[0]?.payments?.[0]
  const providerId = payment?.provider_id ?? ""
  const transfer = Transfer.safeParse(payment?.data)
  return {
    kind: isCashOnDelivery(providerId)
      ? "cash_on_delivery"
      : isBankTransfer(providerId)
        ? "bank_transfer"
        : "unknown",
    is_paid: order.payment_status === "captured" || order.payment_status === "partially_refunded",
    transfer: isBankTransfer(providerId) && transfer.success ? transfer.data : null,
  }
}
