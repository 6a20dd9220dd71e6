/** What the marketplace announces. Payload: `{ id }`, and for listings also the product. */
export const ProducerEvents = {
  REGISTERED: "producer.registered",
  STATE_CHANGED: "producer.state-changed",
} as const

export const ListingEvents = {
  CREATED: "listing.created",
} as const

export type ProducerEventData = { id: string; handle: string }
export type ListingEventData = { id: string; product_id: string }
