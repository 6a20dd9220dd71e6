export {
  type Login,
  loginOf,
  maskLogin,
  PASSWORD_LENGTH,
  type PasswordRefusal,
  passwordRefusal,
} from "./account"
export {
  AGENCY_KINDS,
  type AgencyKind,
  OFFICER_ROLES,
  type OfficerRole,
  type StoredTerritory,
  TERRITORY_KINDS,
  type TerritoryKind,
  territoryOf,
} from "./agency"
export { ATTEMPT_LIMITS, type AttemptKind, type AttemptLimit } from "./attempt-limits"
export {
  type AuditRecord,
  CHAIN_START,
  type Digest,
  firstBrokenLink,
  linkHash,
  type StoredLink,
} from "./audit-chain"
export {
  MESSAGE_CHANNELS,
  MESSAGE_STATES,
  type MessageChannel,
  type MessageState,
  nextAttemptAt,
} from "./delivery"
export {
  audienceOf,
  BULK_APPROVAL_MAX,
  NOTE_AUDIENCES,
  type NoteAudience,
  WORK_ITEM_KINDS,
  WORK_ITEM_RISKS,
  WORK_ITEM_STATES,
  type WorkItemKind,
  type WorkItemRisk,
  type WorkItemState,
} from "./work-item"
export {
  AUDIT_ACTOR_TYPES,
  type AuditActor,
  type AuditActorType,
  type AuditEntryInput,
  auditRow,
  type AuditRow,
  type Json,
  officerActor,
  producerActor,
} from "./audit-entry"
export {
  decideRepeat,
  isIdempotencyKey,
  isKept,
  isWrite,
  type KnownRequest,
  type RepeatDecision,
} from "./idempotency"
export {
  INVITATION_DAYS,
  type InvitationStanding,
  invitationState,
  type InvitationState,
  isResetOpen,
  membershipRefusal,
  type MembershipRefusal,
  type MemberStanding,
  RESET_FAILURES_MAX,
  RESET_MINUTES,
  type ResetStanding,
} from "./membership"
export {
  may,
  PRODUCER_PERMISSIONS,
  PRODUCER_ROLES,
  type ProducerPermission,
  type ProducerRole,
} from "./permissions"
