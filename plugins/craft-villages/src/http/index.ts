import type { Localised, MediaRef } from "@cholang/shared"
import type { CraftGroup, VillageStatus, VillageType } from "../domain"
import type { Commune, CommuneRef, FormerCommune, Province } from "../domain/administrative-units"

export type { Commune, CommuneRef, FormerCommune, Province }

export type CraftSummary = { handle: string; name: Localised; group: CraftGroup }

export type VillageSummary = {
  handle: string
  name: Localised
  type: VillageType
  status: VillageStatus
  commune: CommuneRef
  crafts: CraftSummary[]
  /** Above sea level; null where it was not measured. */
  altitude_metres: number | null
  picture: MediaRef | null
  is_demo: boolean
}

export type Village = VillageSummary & {
  summary: Localised
  story: Localised
  recognition: {
    decision_no: string | null
    decided_on: string | null
    legacy_address: string | null
  }
  /** Year; null where it is not known. */
  founded_year: number | null
  artisans: ArtisanSummary[]
  /** Where the facts come from; null for demonstration records. */
  source: string | null
}

export type ArtisanSummary = {
  handle: string
  name: string
  /** The title as decided, e.g. "Nghệ nhân ưu tú"; null for a craftsperson without one. */
  title: Localised | null
  craft: CraftSummary | null
  picture: MediaRef | null
  is_demo: boolean
}

/** Published only while the artisan's recorded consent stands. */
export type Artisan = ArtisanSummary & {
  story: Localised
  title_decision: { decision_no: string; decided_on: string } | null
  years_in_craft: number | null
  teaches: boolean
  village: VillageSummary | null
}

export type VillagesAnswer = { villages: VillageSummary[]; as_of: string }
export type VillageAnswer = { village: Village; as_of: string }
export type ArtisanAnswer = { artisan: Artisan; as_of: string }
export type CraftsAnswer = { crafts: CraftSummary[]; as_of: string }

export type ProvincesAnswer = { provinces: Province[]; as_of: string }
/** `GET /public/administrative-units/{province_code}` */
export type CommunesAnswer = { province: Province; communes: Commune[]; as_of: string }
/** `GET /public/administrative-units/former?name=`: where a former commune went on 1 July 2025. */
export type FormerCommunesAnswer = { matches: FormerCommune[]; as_of: string }
