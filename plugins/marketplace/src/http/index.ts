import type { Localised, MediaRef } from "@cholang/shared"
import type { ProducerKind, VerificationState } from "../domain"
import type { ClosureNotice } from "./producer-orders"

/** A producer (*chủ thể*, *cơ sở sản xuất*) as lists show it. */
export type ProducerSummary = {
  id: string
  handle: string
  kind: ProducerKind
  name: Localised
  commune_code: string
  /** Handle of the craft village that it works in, if any. */
  village_handle: string | null
  verification: VerificationState
  is_demo: boolean
}

export type Producer = ProducerSummary & {
  story: Localised
  /** Street, hamlet; the commune completes the address. Sellers' addresses are public: Decree 248/2026, art. 18. */
  street: string
  founded_year: number | null
  picture: MediaRef | null
}

export type ProducersAnswer = { producers: ProducerSummary[]; as_of: string }
export type ProducerAnswer = {
  producer: Producer
  /** Why it takes no orders now; null when it does. */
  closure: ClosureNotice | null
  as_of: string
}

/** A fact that the law wants on the label (Decree 37/2026, annex I), in the order to show it. */
export type LabelField = { key: string; value: Localised }
export type * from "./customer-care"

export type * from "./listings"
export type * from "./money"
export type * from "./onboarding"
export type * from "./producer-orders"
