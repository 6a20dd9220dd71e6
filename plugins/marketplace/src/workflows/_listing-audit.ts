import { type AuditEntryInput, officerActor, producerActor } from "@cholang/access/domain"
import type { MoveListingDraftStepInput, MovedDraft } from "./steps/move-listing-draft"

const ACTIONS = {
  submit: "listing_draft.submitted",
  takeBack: "listing_draft.taken_back",
  withdraw: "listing_draft.withdrawn",
  askForChanges: "listing_draft.changes_asked",
  approve: "listing_draft.approved",
  reject: "listing_draft.rejected",
} as const satisfies Record<MoveListingDraftStepInput["action"], string>

/** What the log keeps of a move: what was live, what was said, and why it was decided so. */
export function draftAudit(
  { by, action, reason }: MoveListingDraftStepInput,
  { draft, producer, state }: MovedDraft
): AuditEntryInput {
  return {
    actor: by.kind === "producer" ? producerActor(by.scope) : officerActor(by.scope),
    action: ACTIONS[action],
    record_type: "listing_draft",
    record_id: draft.id,
    producer_id: draft.producer_id,
    agency_id: by.kind === "officer" ? by.scope.agencyId : null,
    commune_code: producer.commune_code,
    before: { state: draft.state, content: draft.base },
    after: { state, content: draft.content },
    reason: reason ?? null,
  }
}
