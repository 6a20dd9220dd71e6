import type { AgencyKind, Locale, Localised, ProducerRole, Territory } from "@cholang/shared"
import type { MessageChannel, MessageState, OfficerRole, ProducerPermission } from "../domain"

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
