export {
  approveListingDraftWorkflow,
  type ApproveListingDraftWorkflowInput,
} from "./approve-listing-draft"
export { changeListingStateWorkflow } from "./change-listing-state"
export { changeOffersWorkflow } from "./change-offers"
export {
  createListingDraftWorkflow,
  type CreateListingDraftWorkflowInput,
} from "./create-listing-draft"
export {
  decideListingDraftWorkflow,
  type DecideListingDraftWorkflowInput,
} from "./decide-listing-draft"
export {
  keepListingPictureWorkflow,
  type KeepListingPictureWorkflowInput,
} from "./keep-listing-picture"
export { saveListingDraftWorkflow } from "./save-listing-draft"
export {
  submitListingDraftWorkflow,
  type SubmitListingDraftWorkflowInput,
} from "./submit-listing-draft"
