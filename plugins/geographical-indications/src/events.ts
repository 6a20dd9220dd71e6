/** Events of the register of indications and of the rights to use them. */
export const IndicationEvents = {
  /** Payload: `IndicationPayload`. */
  REGISTERED: "geographical-indication.registered",
} as const

export const IndicationRightEvents = {
  /** Payload: `IndicationRightPayload`. */
  GRANTED: "indication-right.granted",
  /** Payload: `IndicationRightPayload`. */
  STATE_CHANGED: "indication-right.state-changed",
} as const

export type IndicationPayload = { id: string; handle: string }
export type IndicationRightPayload = {
  id: string
  indication_id: string
  producer_id: string
  product_ids: string[]
}
