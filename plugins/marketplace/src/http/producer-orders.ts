import type { IsoDay, IsoInstant, Localised } from "@cholang/shared"
import type {
  OrderReturnReason,
  OrderReturnState,
  OverallState,
  ProducerOrderState,
  ReversalCause,
} from "../domain"

/** A producer's order as the portal lists it. */
export type ProducerOrderCard = {
  id: string
  display_id: string
  state: ProducerOrderState
  payment_kind: "cod" | "prepaid"
  recipient: string
  commune_name: string
  province_name: string
  /** What is left of the order after what was taken back. */
  total_vnd: number
  pieces: number
  /** The first lines, for a glance. */
  lines: { title: Localised; quantity: number }[]
  open_returns: number
  unread_messages: number
  placed_at: IsoInstant
}

/** How many orders wait in each state that asks something of somebody. */
export type ProducerOrderCounters = Record<"placed" | "accepted" | "packed" | "shipped", number> & {
  returns: number
  unread_messages: number
}

export type ProducerOrdersAnswer = {
  producer_orders: ProducerOrderCard[]
  counters: ProducerOrderCounters
  next_cursor: string | null
  as_of: IsoInstant
}

export type ProducerOrderLine = {
  id: string
  /** Line of the core's order. */
  order_line_id: string
  product_id: string
  handle: string
  title: Localised
  unit: Localised
  sku: string | null
  is_service: boolean
  quantity: number
  cancelled_quantity: number
  returned_quantity: number
  unit_price_vnd: number
  discount_vnd: number
  total_vnd: number
}

export type OrderMessage = {
  id: string
  author: "shopper" | "producer"
  text: string
  sent_at: IsoInstant
}

export type OrderReturn = {
  id: string
  state: OrderReturnState
  reason: OrderReturnReason
  note: string | null
  lines: { producer_order_line_id: string; quantity: number }[]
  answer: string | null
  requested_at: IsoInstant
}

export type OrderReversal = {
  id: string
  cause: ReversalCause
  reason: string
  lines: { producer_order_line_id: string; quantity: number; total_vnd: number }[]
  shipping_vnd: number
  total_vnd: number
  refund_state: "not_due" | "due" | "refunded"
  refund_vnd: number
  refund_reference: string | null
  happened_at: IsoInstant
}

/** What both sides read of a part of an order. */
export type OrderPart = {
  id: string
  order_id: string
  display_id: string
  state: ProducerOrderState
  payment_kind: "cod" | "prepaid"
  goods_vnd: number
  discount_vnd: number
  shipping_vnd: number
  total_vnd: number
  reversed_vnd: number
  carrier: string | null
  tracking_number: string | null
  cancel_reason: string | null
  placed_at: IsoInstant
  accepted_at: IsoInstant | null
  packed_at: IsoInstant | null
  shipped_at: IsoInstant | null
  delivered_at: IsoInstant | null
  completed_at: IsoInstant | null
  cancelled_at: IsoInstant | null
  return_until: IsoInstant | null
  lines: ProducerOrderLine[]
  messages: OrderMessage[]
  returns: OrderReturn[]
  reversals: OrderReversal[]
}

/** A producer's order as its producer reads it. */
export type ProducerOrder = OrderPart & {
  ship_to: {
    name: string
    phone: string
    street: string
    commune_code: string | null
    commune_name: string
    province_code: string | null
    province_name: string
  }
  note: string | null
  commission_vnd: number
  commission_tax_vnd: number
}
export type ProducerOrderAnswer = { producer_order: ProducerOrder; as_of: IsoInstant }

/** A part of an order as its shopper reads it. */
export type ShopperOrderPart = OrderPart & {
  producer: { id: string; handle: string; name: Localised }
  can_cancel: boolean
  can_return: boolean
}
export type ShopperOrderAnswer = {
  order_id: string
  /** Computed from the parts. */
  state: OverallState
  producer_orders: ShopperOrderPart[]
  as_of: IsoInstant
}

export type OrderReturnCard = OrderReturn & {
  producer_order_id: string
  display_id: string
  recipient: string
}
export type OrderReturnsAnswer = {
  returns: OrderReturnCard[]
  next_cursor: string | null
  as_of: IsoInstant
}

export type ProducerClosure = { id: string; starts_on: IsoDay; ends_on: IsoDay; note: string }
export type ProducerClosuresAnswer = { closures: ProducerClosure[]; as_of: IsoInstant }

/** A refund that the operator pays out. */
export type RefundDue = {
  id: string
  producer_order_id: string
  display_id: string
  recipient: string
  phone: string
  payment_kind: "cod" | "prepaid"
  cause: ReversalCause
  refund_vnd: number
  happened_at: IsoInstant
}
export type RefundsDueAnswer = {
  refunds: RefundDue[]
  next_cursor: string | null
  as_of: IsoInstant
}

export type AdminProducerOrdersAnswer = {
  producer_orders: (ProducerOrderCard & { order_id: string; producer_id: string })[]
  next_cursor: string | null
  as_of: IsoInstant
}

/** Why a producer takes no orders now, as its pages show it. */
export type ClosureNotice = { starts_on: IsoDay; ends_on: IsoDay; note: string }
