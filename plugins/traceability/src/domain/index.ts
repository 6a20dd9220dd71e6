export {
  CODE_KINDS,
  type CodeKind,
  LOT_STATES,
  type LotState,
  LOT_UNITS,
  type LotUnit,
  TRACE_STEPS,
  type TraceStep,
  type Verdict,
  VERDICTS,
} from "./lot"
