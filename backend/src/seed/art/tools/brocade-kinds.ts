/**
 * Four ways of counted-thread weaving, invented in the spirit of the region's cloth. They are no copies of any
 * community's patterns and claim to be none.
 */
export const BROCADE_KINDS = ["tay", "dao", "hmong", "pathen"] as const

export type BrocadeKind = (typeof BROCADE_KINDS)[number]
