import type { Localised } from "@cholang/shared"
import type {
  IndicationManager,
  IndicationStatus,
  RightReason,
  RightStatus,
  SpecificationLimit,
} from "../domain"

/** The indication as lists show it: present only while the right of use is active. */
export type IndicationBadge = { handle: string; name: Localised; valid_until: string | null }

export type IndicationSummary = {
  handle: string
  name: Localised
  product: Localised
  status: IndicationStatus
  registration_no: string | null
  /** As precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  registered_on: string | null
}

export type Indication = IndicationSummary & {
  decision_no: string | null
  owner: Localised
  managers: IndicationManager[]
  area: { commune_codes: string[]; former_names: string[] }
  specification: SpecificationLimit[]
  story: Localised
  source: string
  rights: RightOfUse[]
}

export type RightOfUse = {
  id: string
  producer_id: string
  certificate_no: string
  granted_on: string
  valid_until: string | null
  status: RightStatus
  /** Why it is withheld; the face words it. */
  reason: RightReason | null
  product_ids: string[]
  is_demo: boolean
}

export type IndicationsAnswer = { indications: IndicationSummary[]; as_of: string }
export type IndicationAnswer = { indication: Indication; as_of: string; valid_until: string | null }
