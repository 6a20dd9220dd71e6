export { forgetMessagesWorkflow, type ForgetMessagesWorkflowInput } from "./forget-messages"
export { sendMessagesWorkflow, type SendMessagesWorkflowInput } from "./send-messages"
export { closeWorkItemsStep, type CloseWorkItemsStepInput } from "./steps/close-work-items"
export { notifyStep, type NotifyStepInput, type OutgoingMessage } from "./steps/notify"
export {
  type OpenWorkItem,
  openWorkItemsStep,
  type OpenWorkItemsStepInput,
} from "./steps/open-work-items"
