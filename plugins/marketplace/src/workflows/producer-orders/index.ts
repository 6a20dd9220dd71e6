export {
  advanceProducerOrderWorkflow,
  type AdvanceProducerOrderWorkflowInput,
} from "./advance-producer-order"
export {
  answerOrderReturnWorkflow,
  type AnswerOrderReturnWorkflowInput,
} from "./answer-order-return"
export {
  cancelProducerOrderWorkflow,
  type CancelProducerOrderWorkflowInput,
} from "./cancel-producer-order"
export { closeProducerWorkflow, type CloseProducerWorkflowInput } from "./close-producer"
export {
  findUnsplitOrdersWorkflow,
  type FindUnsplitOrdersWorkflowInput,
} from "./find-unsplit-orders"
export {
  refundOrderReturnWorkflow,
  type RefundOrderReturnWorkflowInput,
} from "./refund-order-return"
export { reopenProducerWorkflow, type ReopenProducerWorkflowInput } from "./reopen-producer"
export {
  requestOrderReturnWorkflow,
  type RequestOrderReturnWorkflowInput,
} from "./request-order-return"
export { sendOrderMessageWorkflow, type SendOrderMessageWorkflowInput } from "./send-order-message"
export {
  shipProducerOrderWorkflow,
  type ShipProducerOrderWorkflowInput,
} from "./ship-producer-order"
export { splitOrderWorkflow, type SplitOrderWorkflowInput } from "./split-order"
export {
  findCompletableOrdersWorkflow,
  type FindCompletableOrdersWorkflowInput,
} from "./find-completable-orders"
export { settleRefundWorkflow, type SettleRefundWorkflowInput } from "./settle-refund"
export type { OrderParty } from "./_order-party"
export { readClosureWorkflow, type ReadClosureWorkflowInput } from "./read-closure"
export {
  readWorkOfProducerWorkflow,
  type ReadWorkOfProducerWorkflowInput,
} from "./read-work-of-producer"
