import { AGENCY_KINDS, type AgencyKind, type Territory } from "@cholang/shared"

export { AGENCY_KINDS, type AgencyKind }

/** What an officer may do inside the own agency: a lead also invites and disables colleagues. */
export const OFFICER_ROLES = ["lead", "officer"] as const
export type OfficerRole = (typeof OFFICER_ROLES)[number]

export const TERRITORY_KINDS = ["province", "communes"] as const
export type TerritoryKind = (typeof TERRITORY_KINDS)[number]

/** A territory as an agency's row stores it. */
export type StoredTerritory = {
  territory_kind: TerritoryKind
  /** Five-digit codes; empty for the whole province. */
  commune_codes: readonly string[]
}

export function territoryOf({ territory_kind, commune_codes }: StoredTerritory): Territory {
  return territory_kind === "province"
    ? { kind: "province" }
    : { kind: "communes", codes: commune_codes }
}
