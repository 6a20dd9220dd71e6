export { CODE_ENTROPY_BYTES, CODE_LENGTH, codeFromBytes, groupCode, parseCode } from "./code"
export { codeUri } from "./code-uri"
export {
  completeness,
  type Completeness,
  PASSPORT_ITEMS,
  type PassportFacts,
  type PassportItem,
} from "./completeness"
export {
  eventRefusal,
  type EventRefusal,
  FUTURE_TOLERANCE_SECONDS,
  releaseRefusals,
  type ReleaseRefusal,
} from "./event-rules"
export { isLocalDate, type LocalDate, localDateOf } from "./local-date"
export {
  CODE_KINDS,
  type CodeKind,
  LOT_STATES,
  type LotState,
  LOT_UNITS,
  type LotUnit,
  TRACE_STEPS,
  type TraceEvidence,
  type TraceStep,
  type Verdict,
  VERDICTS,
} from "./lot"
export { type LotAction, type LotTransition, moveLot } from "./lot-lifecycle"
export { newLotRefusal, type NewLotRefusal } from "./new-lot"
export { type QrMatrix, qrSvgOf, QUIET_ZONE_MODULES } from "./qr-svg"
export {
  RESOLVER_METHODS,
  resolveRequest,
  type ResolverRequest,
  type Resolution,
} from "./resolution"
export { verdictOf, type VerdictLot } from "./verdict"
