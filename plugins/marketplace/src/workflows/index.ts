export {
  changeProducerStateWorkflow,
  type ChangeProducerStateWorkflowInput,
} from "./change-producer-state"
export { createListingsWorkflow, type CreateListingsWorkflowInput } from "./create-listings"
export { postOrderMoneyWorkflow, type PostOrderMoneyWorkflowInput } from "./post-order-money"
export { readBasketWorkflow, type ReadBasketWorkflowInput } from "./read-basket"
export {
  registerProducersWorkflow,
  type RegisterProducersWorkflowInput,
} from "./register-producers"
export {
  MANUAL_FULFILMENT_PROVIDER,
  type ProducerShipping,
  setUpProducerShippingWorkflow,
  type SetUpProducerShippingWorkflowInput,
} from "./set-up-producer-shipping"
export type { CreateListing } from "./steps/create-listings"
export {
  readCommissionRulesStep,
  type ReadCommissionRulesStepInput,
} from "./steps/read-commission-rules"
export type { RegisterProducer } from "./steps/create-producers"
export { validateBasketWorkflow, type ValidateBasketWorkflowInput } from "./validate-basket"
export * from "./_money"
export * from "./producer-orders"
export * from "./_listings"
export * from "./onboarding"
export * from "./_care"
