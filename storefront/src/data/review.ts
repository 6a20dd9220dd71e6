import "server-only"
import type { BulkApprovalAnswer, InboxAnswer, RecordNotesAnswer } from "@cholang/access/http"
import type {
  OfficerProducerAnswer,
  OfficerProducersAnswer,
  RevealedIdentityAnswer,
} from "@cholang/marketplace/http"
import { type ActorAnswer, officerRequest } from "./actor-request"
import type { Query } from "./backend"
import { readAsOfficer } from "./read-as"

export function readInbox(query: Query): Promise<InboxAnswer | null> {
  return readAsOfficer<InboxAnswer>("/officer/inbox", query)
}

export function readProducersToReview(query: Query): Promise<OfficerProducersAnswer | null> {
  return readAsOfficer<OfficerProducersAnswer>("/officer/producers", query)
}

export function readProducerToReview(id: string): Promise<OfficerProducerAnswer | null> {
  return readAsOfficer<OfficerProducerAnswer>(`/officer/producers/${encodeURIComponent(id)}`)
}

export function approveWorkItems(
  ids: string[],
  form: FormData
): Promise<ActorAnswer<BulkApprovalAnswer>> {
  return officerRequest("/officer/inbox/approve", { method: "POST", body: { ids }, form })
}

export function decideProducer(
  id: string,
  body: {
    decision: string
    reason: string | null
    remarks: { field: string; text: string }[]
    verified: string[]
  },
  form: FormData
): Promise<ActorAnswer<OfficerProducerAnswer>> {
  return officerRequest(`/officer/producers/${encodeURIComponent(id)}/decisions`, {
    method: "POST",
    body,
    form,
  })
}

export function addNote(
  record: { type: string; id: string },
  body: { text: string; audience: string },
  form: FormData
): Promise<ActorAnswer<RecordNotesAnswer>> {
  const path = `/officer/records/${encodeURIComponent(record.type)}/${encodeURIComponent(record.id)}/notes`
  return officerRequest(path, { method: "POST", body, form })
}

export function revealIdentity(id: string): Promise<ActorAnswer<RevealedIdentityAnswer>> {
  return officerRequest(`/officer/producers/${encodeURIComponent(id)}/identity`, {
    method: "POST",
    body: {},
  })
}
