/** The shopper's side, for the application and its seed. */
export {
  escalateOverdueCasesWorkflow,
  type EscalateOverdueCasesWorkflowInput,
} from "./escalate-overdue-cases"
export { followProducerWorkflow, type FollowProducerWorkflowInput } from "./follow-producer"
export { openCaseWorkflow, type OpenCaseWorkflowInput } from "./open-case"
export { replyToReviewWorkflow, type ReplyToReviewWorkflowInput } from "./reply-to-review"
export { saveProductsWorkflow, type SaveProductsWorkflowInput } from "./save-products"
export { writeReviewWorkflow, type WriteReviewWorkflowInput } from "./write-review"
export { writeToCaseWorkflow, type WriteToCaseWorkflowInput } from "./write-to-case"
