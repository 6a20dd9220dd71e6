export { changeRightStateWorkflow, type ChangeRightStateWorkflowInput } from "./change-right-state"
export { grantRightsWorkflow, type GrantRightsWorkflowInput } from "./grant-rights"
export {
  registerIndicationsWorkflow,
  type RegisterIndicationsWorkflowInput,
} from "./register-indications"
export type { RegisterIndication } from "./steps/create-indications"
export type { GrantRight } from "./steps/create-rights"
