export {
  addRegistrationDocumentWorkflow,
  type AddRegistrationDocumentWorkflowInput,
} from "./add-registration-document"
export {
  beginRegistrationWorkflow,
  type BeginRegistrationWorkflowInput,
} from "./begin-registration"
export { decideProducerWorkflow, type DecideProducerWorkflowInput } from "./decide-producer"
export {
  saveRegistrationStepWorkflow,
  type SaveRegistrationStepWorkflowInput,
} from "./save-registration-step"
export {
  submitRegistrationWorkflow,
  type SubmitRegistrationWorkflowInput,
} from "./submit-registration"
