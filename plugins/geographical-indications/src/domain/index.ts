export { answerAgeSeconds } from "./answer-age"
export {
  INDICATION_STATUSES,
  type IndicationManager,
  type IndicationStatus,
  type SpecificationLimit,
} from "./indication"
export {
  badgesFor,
  type GoodsOfOrigin,
  type IndicationClaim,
  type RightClaim,
} from "./indication-badge"
export {
  readRight,
  readRightClaim,
  readRightTerm,
  RIGHT_COLUMNS,
  RIGHT_INDICATION_COLUMNS,
  type RightReading,
  type StoredRight,
} from "./read-right"
export {
  checkChange,
  checkHistory,
  inOrder,
  type RightChange,
  type RightChangeRefusal,
} from "./right-history"
export { RIGHT_REASONS, RIGHT_STATES, type RightReason, type RightState } from "./right-state"
export {
  nextRightBoundary,
  RIGHT_STATUSES,
  type RightStatus,
  rightReasonAt,
  rightStatusAt,
  type RightTerm,
} from "./right-status"
