/** What a member of a producer may do there: an owner everything, a manager all but members and money, staff the orders. */
export const PRODUCER_ROLES = ["owner", "manager", "staff"] as const
export type ProducerRole = (typeof PRODUCER_ROLES)[number]

/** A member at work for one producer. Every query under `/producer` takes it as an argument. */
export type ProducerScope = {
  readonly producerId: string
  readonly memberId: string
  readonly role: ProducerRole
}

/** Where an agency is competent: the whole province, or some of its communes (five-digit codes). */
export type Territory =
  { readonly kind: "province" } | { readonly kind: "communes"; readonly codes: readonly string[] }

export const AGENCY_KINDS = ["department", "commune", "council", "control_body"] as const
export type AgencyKind = (typeof AGENCY_KINDS)[number]

/** An officer at work for one agency, in its territory. Every query under `/officer` takes it as an argument. */
export type OfficerScope = {
  readonly officerId: string
  readonly agencyId: string
  readonly agencyKind: AgencyKind
  readonly territory: Territory
}

/** Whether a record of this commune is in the territory. */
export function covers(territory: Territory, communeCode: string): boolean {
  return territory.kind === "province" || territory.codes.includes(communeCode)
}

/** Keys under which the one middleware of `/producer` and `/officer` registers the scope of a request. */
export const PRODUCER_SCOPE = "producerScope"
export const OFFICER_SCOPE = "officerScope"

type Registered<Key extends string, Scope> = { resolve(key: Key): Scope }

/** Who works for which producer in this request. Throws where the middleware did not run, so no route can forget it. */
export function producerScopeOf(
  container: Registered<typeof PRODUCER_SCOPE, ProducerScope>
): ProducerScope {
  return container.resolve(PRODUCER_SCOPE)
}

/** Which officer acts, for which agency and where. Throws where the middleware did not run. */
export function officerScopeOf(
  container: Registered<typeof OFFICER_SCOPE, OfficerScope>
): OfficerScope {
  return container.resolve(OFFICER_SCOPE)
}
