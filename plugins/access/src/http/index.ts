import type { AgencyKind, Locale, Localised, ProducerRole, Territory } from "@cholang/shared"
import type {
  AuditActorType,
  Json,
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

export type PersonRow<Role extends string> = {
  id: string
  name: string
  login: string
  role: Role
  is_disabled: boolean
  /** Whoever asks. */
  is_self: boolean
}
export type InvitationRow = {
  id: string
  name: string
  login: string
  role: string
  expires_at: string
}

/** `GET /producer/members` */
export type ListMembersAnswer = {
  members: PersonRow<ProducerRole>[]
  invitations: InvitationRow[]
  as_of: string
}

/** `GET /officer/officers` */
export type ListOfficersAnswer = {
  officers: PersonRow<OfficerRole>[]
  invitations: InvitationRow[]
  as_of: string
}

/** `POST /auth/invitations` */
export type InvitationAnswer = {
  invitation: {
    actor: "producer" | "officer"
    name: string
    login: string
    agency_name: Localised | null
  }
}
/** `POST /auth/invitations/accept` */
export type AcceptInvitationAnswer = { actor: "producer" | "officer"; login: string }

/** `POST /{producer,officer}/account/second-factor`: shown once. */
export type SecondFactorEnrolmentAnswer = {
  /** For typing into an app that cannot scan. */
  secret: string
  otpauth_url: string
  /** The address as a QR picture: `<svg …>`. */
  qr_svg: string
}
/** `POST /{producer,officer}/account/second-factor/confirm`: shown once. */
export type RecoveryCodesAnswer = { recovery_codes: string[] }

/** One entry of the audit log. */
export type AuditEntry = {
  id: string
  sequence: number
  at: string
  actor_type: AuditActorType
  actor_id: string
  /** Of a member or an officer. */
  actor_name: string | null
  action: string
  record_type: string
  record_id: string
  producer_id: string | null
  agency_id: string | null
  commune_code: string | null
  before: Json
  after: Json
  reason: string | null
}
/** `GET /producer/audit`, `GET /officer/audit`, `GET /officer/history`, `GET /admin/audit` */
export type ListAuditAnswer = { entries: AuditEntry[]; next_cursor: string | null; as_of: string }
/** `GET /admin/audit/verification` */
export type AuditVerification = {
  is_whole: boolean
  entries_checked: number
  /** Sequence of the first entry that does not follow from the ones before it. */
  broken_at: number | null
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
