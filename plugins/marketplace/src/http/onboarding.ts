import type { RecordNote } from "@cholang/access/http"
import type { Localised } from "@cholang/shared"
import type {
  ChecklistItem,
  DocumentType,
  FieldProblems,
  ProducerKind,
  ProducerState,
  RegistrationAnswers,
  RegistrationField,
  RegistrationStep,
  ReviewDecision,
  SubmissionChange,
  VerificationState,
} from "../domain"

export type RegistrationDocument = {
  id: string
  requirement: string
  file_name: string
  content_type: DocumentType
  size_bytes: number
  uploaded_at: string
}

/** What an officer asks to change, beside the field (or requirement) that it is about. */
export type RegistrationRemark = { field: string; text: string }

/** One step in the life of a producer. */
export type ProducerStateChange = {
  id: string
  /** A decision of an officer, or `submit`. */
  action: string
  from_state: ProducerState
  to_state: ProducerState
  actor_type: "producer" | "officer" | "user" | "system"
  actor_name: string | null
  agency_name: Localised | null
  reason: string | null
  remarks: RegistrationRemark[]
  at: string
}

/** A registration as its own producer and its officers see it; numbers are masked. */
export type Registration = {
  producer_id: string
  kind: ProducerKind
  state: ProducerState
  verification: VerificationState
  name: Localised
  /** Fields of each step that this kind is asked, in their order. */
  steps: { step: RegistrationStep; fields: { name: RegistrationField; is_required: boolean }[] }[]
  answers: RegistrationAnswers
  /** What is wrong with what is answered so far, missing answers included. */
  problems: FieldProblems
  documents: RegistrationDocument[]
  checklist: ChecklistItem[]
  remarks: RegistrationRemark[]
  is_editable: boolean
  last_step: string
  submissions: number
  submitted_at: string | null
  /** When something of it was last saved on the server. */
  updated_at: string | null
}

export type RegistrationAnswer = {
  registration: Registration
  history: ProducerStateChange[]
  as_of: string
}

export type BegunRegistrationAnswer = { producer: { id: string }; as_of: string }

export type OfficerProducerRow = {
  id: string
  handle: string
  kind: ProducerKind
  state: ProducerState
  verification: VerificationState
  name: Localised
  commune_code: string
  submitted_at: string | null
  created_at: string
}
export type OfficerProducersAnswer = {
  producers: OfficerProducerRow[]
  next_cursor: string | null
  as_of: string
}

export type OfficerProducerAnswer = {
  registration: Registration
  /** Between the last two submissions; empty for the first. */
  changes: SubmissionChange[]
  /** What this officer may decide now. */
  decisions: ReviewDecision[]
  /** Other producers that gave the same tax code or identity number, closed ones left out. */
  same_identity: { id: string; name: Localised }[]
  notes: RecordNote[]
  history: ProducerStateChange[]
  as_of: string
}

/** Numbers unmasked, for an officer who compares; that they were shown is in the log. */
export type RevealedIdentityAnswer = { identity: RegistrationAnswers }
