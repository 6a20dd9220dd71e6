/** What the marketplace announces. Payload: `{ id }`, and for listings also the product. */
export const ProducerEvents = {
  REGISTERED: "producer.registered",
  STATE_CHANGED: "producer.state-changed",
} as const

export const ListingEvents = {
  CREATED: "listing.created",
  /** What is said of it has changed, or whether it is shown. */
  UPDATED: "listing.updated",
} as const

export type ProducerEventData = { id: string; handle: string }
export type ListingEventData = { id: string; product_id: string }

/** What the shopper's side announces; `product_handle` names the page that shows it. */
export const ReviewEvents = {
  CHANGED: "review.changed",
} as const

export const CaseEvents = {
  OPENED: "customer-case.opened",
  MOVED: "customer-case.moved",
} as const

export const CustomerAccountEvents = {
  CLOSED: "customer-account.closed",
} as const

export type ReviewEventData = { id: string; product_handle: string }
export type CaseEventData = { id: string }

/** What happens to a producer's part of an order. Payload: `{ id, order_id, producer_id }`. */
export const ProducerOrderEvents = {
  PLACED: "producer-order.placed",
  ACCEPTED: "producer-order.accepted",
  PACKED: "producer-order.packed",
  SHIPPED: "producer-order.shipped",
  DELIVERED: "producer-order.delivered",
  COMPLETED: "producer-order.completed",
  CANCELLED: "producer-order.cancelled",
  LINES_CANCELLED: "producer-order.lines-cancelled",
  REFUNDED: "producer-order.refunded",
  RETURN_CHANGED: "producer-order.return-changed",
  MESSAGE_SENT: "producer-order.message-sent",
} as const

export type ProducerOrderEventData = { id: string; order_id: string; producer_id: string }
