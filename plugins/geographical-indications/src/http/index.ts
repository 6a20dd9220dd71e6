import type { Localised } from "@cholang/shared"
import type { IndicationStatus, RightStatus } from "../domain"

/** The indication as lists show it: present only while the right of use is active. */
export type IndicationBadge = { handle: string; name: Localised; valid_until: string | null }

export type IndicationSummary = {
  handle: string
  name: Localised
  product: Localised
  status: IndicationStatus
  registration_no: string | null
  registered_on: string | null
}

export type Indication = IndicationSummary & {
  decision_no: string | null
  owner: Localised
  managers: { name: string; from: string | null; until: string | null }[]
  area: { commune_codes: string[]; former_names: string[] }
  specification: { name: Localised; min: number | null; max: number | null; unit: string }[]
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
  reason: string | null
  product_ids: string[]
  is_demo: boolean
}

export type IndicationsAnswer = { indications: IndicationSummary[]; as_of: string }
export type IndicationAnswer = { indication: Indication; as_of: string; valid_until: string | null }
