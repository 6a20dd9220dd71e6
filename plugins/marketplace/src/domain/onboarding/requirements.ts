import type { IsoDay } from "@cholang/shared"
import type { ProducerKind } from "../producer"

/**
 * How a requirement is met: by the answers themselves, by the producer's word, by a document, or by an officer who has
 * compared.
 */
export type RequirementHow = "computed" | "attested" | "document" | "verified"

/** What must hold before a registration is handed in, or before it is approved. */
export type RequirementGate = "submit" | "approve"

export type Requirement = {
  key: RequirementKey
  how: RequirementHow
  gate: RequirementGate
  /** Kinds that it is asked of; all where absent. */
  kinds?: readonly ProducerKind[]
}

export type RequirementKey =
  | "contact"
  | "place"
  | "identity"
  | "business_registration"
  | "identity_card"
  | "group_contract"
  | "farm_confirmation"
  | "true_statement"
  | "platform_rules"
  | "food_safety_pledge"
  | "identity_checked"
  | "place_checked"

export type RequirementSet = {
  version: string
  effective_from: IsoDay
  /** Source of law. */
  source: string
  requirements: readonly Requirement[]
}

/** What the province may change: a new set is a new row, and what was handed in under an older one keeps its version. */
export const REQUIREMENT_SETS: readonly RequirementSet[] = [
  {
    version: "2026-07",
    effective_from: "2026-07-01",
    source: "Luật TMĐT 122/2025/QH15; NĐ 248/2026/NĐ-CP Đ.18, Đ.52",
    requirements: [
      { key: "contact", how: "computed", gate: "submit" },
      { key: "place", how: "computed", gate: "submit" },
      { key: "identity", how: "computed", gate: "submit" },
      {
        key: "business_registration",
        how: "document",
        gate: "submit",
        kinds: ["cooperative", "company", "household_business"],
      },
      {
        key: "identity_card",
        how: "document",
        gate: "submit",
        kinds: ["individual", "household_business", "farm", "cooperative_group"],
      },
      { key: "group_contract", how: "document", gate: "submit", kinds: ["cooperative_group"] },
      { key: "farm_confirmation", how: "document", gate: "submit", kinds: ["farm"] },
      { key: "true_statement", how: "attested", gate: "submit" },
      { key: "platform_rules", how: "attested", gate: "submit" },
      { key: "food_safety_pledge", how: "attested", gate: "submit" },
      { key: "identity_checked", how: "verified", gate: "approve" },
      { key: "place_checked", how: "verified", gate: "approve" },
    ],
  },
]

/** The set in force on a day; the first one before that. */
export function requirementSetOn(
  day: IsoDay,
  sets: readonly RequirementSet[] = REQUIREMENT_SETS
): RequirementSet {
  const inForce = sets.filter(({ effective_from }) => effective_from <= day)
  const [first] = sets
  const latest = inForce.reduce<RequirementSet | undefined>(
    (best, one) => (best === undefined || one.effective_from > best.effective_from ? one : best),
    undefined
  )
  const set = latest ?? first
  if (set === undefined) {
    throw new Error("There is no set of requirements")
  }
  return set
}

export function requirementsFor(kind: ProducerKind, set: RequirementSet): Requirement[] {
  return set.requirements.filter(({ kinds }) => kinds === undefined || kinds.includes(kind))
}
