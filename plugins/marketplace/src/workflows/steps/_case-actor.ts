import { type AuditEntryInput, officerActor, producerActor } from "@cholang/access/domain"
import type { CaseParty } from "../../domain"
import type { CaseActor } from "./find-case"

/** The side that an actor stands for, and who of it acts. */
export function partyOf(actor: CaseActor): { party: CaseParty; author_id: string | null } {
  if (!("party" in actor) || actor.party === "customer" || actor.party === "order") {
    return { party: "shopper", author_id: null }
  }
  return actor.party === "producer"
    ? { party: "producer", author_id: actor.scope.memberId }
    : { party: "officer", author_id: actor.scope.officerId }
}

type AuditedCase = { id: string; producer: { id: string }; commune_code: string }

/** What the log says of a change by a producer or an officer; shoppers act for themselves and are not logged. */
export function caseAudit(
  actor: CaseActor,
  action: string,
  found: AuditedCase,
  change: Pick<AuditEntryInput, "before" | "after" | "reason"> = {}
): AuditEntryInput[] {
  if (!("party" in actor) || actor.party === "customer" || actor.party === "order") {
    return []
  }
  return [
    {
      actor: actor.party === "producer" ? producerActor(actor.scope) : officerActor(actor.scope),
      agency_id: actor.party === "officer" ? actor.scope.agencyId : null,
      action,
      record_type: "case",
      record_id: found.id,
      producer_id: found.producer.id,
      commune_code: found.commune_code,
      ...change,
    },
  ]
}
