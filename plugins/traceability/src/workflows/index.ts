export { issueCodesWorkflow, type IssueCodesWorkflowInput } from "./issue-codes"
export { moveLotWorkflow, type MoveLotWorkflowInput } from "./move-lot"
export { openLotsWorkflow, type OpenLotsWorkflowInput } from "./open-lots"
export { readCodeUriWorkflow, type ReadCodeUriWorkflowInput } from "./read-code-uri"
export { readLotSummariesWorkflow, type ReadLotSummariesWorkflowInput } from "./read-lot-summaries"
export { readTraceRecordWorkflow, type ReadTraceRecordWorkflowInput } from "./read-trace-record"
export { recallLotWorkflow, type RecallLotWorkflowInput } from "./recall-lot"
export {
  recordTraceEventsWorkflow,
  type RecordTraceEventsWorkflowInput,
} from "./record-trace-events"
export { releaseLotWorkflow, type ReleaseLotWorkflowInput } from "./release-lot"
export { ISSUE_LABELS_MAX, type IssueCodesInput } from "./steps/draw-label-codes"
export type { OpenLotInput } from "./steps/create-lots"
export type { RecordTraceEventInput } from "./steps/append-trace-events"
