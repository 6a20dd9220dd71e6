export {
  AGENCY_KINDS,
  type AgencyKind,
  covers,
  OFFICER_SCOPE,
  type OfficerScope,
  officerScopeOf,
  PRODUCER_ROLES,
  PRODUCER_SCOPE,
  type ProducerRole,
  type ProducerScope,
  producerScopeOf,
  type Territory,
} from "./actor-scope"
export { type AttemptLimit, AttemptLimiter } from "./attempt-limiter"
export { addDays, addMonths, dayOf, type IsoDay, isIsoDay, startOfDay } from "./calendar"
export { asOf, CLOCK, type Clock, type ClockScope } from "./clock"
export { fold, slugify } from "./fold"
export { LOCALES, type Locale, type Localised } from "./localised"
export type { MediaRef } from "./media"
export { decodePageCursor, encodePageCursor, type PageCursor } from "./page-cursor"
export { toE164 } from "./phone"
export { assertNever, type Result } from "./result"
export { type IsoInstant, isWithin, nextBoundary, type ValidityInterval } from "./validity"
