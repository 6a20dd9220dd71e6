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
