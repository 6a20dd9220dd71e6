/** What the manager of an indication decides about a right. Expiry is not decided: it is computed. */
export const RIGHT_STATES = ["pending", "active", "suspended", "revoked"] as const
export type RightState = (typeof RIGHT_STATES)[number]

/** Why a right is withheld: the grounds that the provinces' regulations on indications have in common. */
export const RIGHT_REASONS = [
  "out_of_specification",
  "out_of_area",
  "misuse_of_logo",
  "transferred_to_others",
  "control_overdue",
  "production_stopped",
  "own_request",
] as const
export type RightReason = (typeof RIGHT_REASONS)[number]
