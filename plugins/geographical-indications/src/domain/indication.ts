/** Where the registration of an indication stands (Intellectual Property Law 50/2005/QH11). */
export const INDICATION_STATUSES = ["filed", "published", "registered", "refused", "terminated", "cancelled"] as const
export type IndicationStatus = (typeof INDICATION_STATUSES)[number]

/** A producer's right to use an indication, as computed for a moment. */
export const RIGHT_STATUSES = ["pending", "active", "suspended", "revoked", "expired"] as const
export type RightStatus = (typeof RIGHT_STATUSES)[number]
