import type { AgencyKind, Locale, Localised, ProducerRole, Territory } from "@cholang/shared"
import type {
  MessageChannel,
  MessageState,
  NoteAudience,
  OfficerRole,
  ProducerPermission,
  WorkItemKind,
  WorkItemRisk,
} from "../domain"

/** A message as `GET /mailbox` shows it in development, with `Accept: application/json`. */
export type MailboxMessage = {
  id: string
  to: string
  channel: MessageChannel
  locale: Locale
  template: string
  subject: string | null
  text: string
  state: MessageState
  created_at: string
}

/** `GET /producer/account` */
export type MemberAccount = {
  id: string
  producer_id: string
  name: string
  /** What the member signs in with. */
  login: string
  role: ProducerRole
  permissions: ProducerPermission[]
  has_second_factor: boolean
}
export type MemberAccountAnswer = { member: MemberAccount }

/** `GET /officer/account` */
export type OfficerAccount = {
  id: string
  name: string
  login: string
  role: OfficerRole
  has_second_factor: boolean
  agency: {
    id: string
    handle: string
    name: Localised
    kind: AgencyKind
    territory: Territory
    requires_second_factor: boolean
  }
}
export type OfficerAccountAnswer = { officer: OfficerAccount }

/** `POST /auth/{actor}/account`: a token, or a second step before there is one. */
export type SignInAnswer = {
  token: string
  mfa_required?: boolean
  mfa_challenge?: { id: string; methods: string[] }
}

/** A refusal as every route answers it; the face words it. */
export type RefusalAnswer = { type: string; code?: string; message: string }

/** One thing that waits on the officer's agency. */
export type InboxItem = {
  id: string
  kind: WorkItemKind
  record_type: string
  record_id: string
  title: Localised
  producer_id: string | null
  producer_name: Localised | null
  commune_code: string
  /** `low` may be approved together with others. */
  risk: WorkItemRisk
  submitted_at: string
  due_at: string
  /** Path in the desk, without a language. */
  link: string
}

/** `GET /officer/inbox`: the most urgent first; counters are of everything that waits, whatever the filter. */
export type InboxAnswer = {
  items: InboxItem[]
  counters: { kind: WorkItemKind; waiting: number; overdue: number }[]
  next_cursor: string | null
  as_of: string
}

/** `POST /officer/inbox/approve`: null where it was approved, else the code of the refusal. */
export type BulkApproval = { id: string; code: string | null }
export type BulkApprovalAnswer = { results: BulkApproval[] }

/** What officers noted about a record. */
export type RecordNote = {
  id: string
  text: string
  audience: NoteAudience
  officer_name: string | null
  agency_name: Localised | null
  is_own_agency: boolean
  created_at: string
}
export type RecordNotesAnswer = { notes: RecordNote[]; as_of: string }
