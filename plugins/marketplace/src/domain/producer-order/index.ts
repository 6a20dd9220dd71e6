export { type Closure, CLOSURE_DAYS_MAX, closureOn } from "./closure"
export { shareByLargestRemainder } from "./largest-remainder"
export {
  canCancelLines,
  canShopperCancel,
  moveProducerOrder,
  OVERALL_STATES,
  overallState,
  type OverallState,
  PRODUCER_ORDER_ACTIONS,
  PRODUCER_ORDER_STATES,
  type ProducerOrderAction,
  type ProducerOrderMove,
  type ProducerOrderState,
  waitsForProducer,
} from "./lifecycle"
export {
  type AskedLine,
  askedLinesRefusal,
  type AskedLinesRefusal,
  canAskReturn,
  isReturnOpen,
  moveOrderReturn,
  ORDER_RETURN_ACTIONS,
  ORDER_RETURN_REASONS,
  ORDER_RETURN_STATES,
  type OrderReturnAction,
  type OrderReturnReason,
  type OrderReturnState,
  piecesLeft,
  RETURN_WINDOW_DAYS,
  type ReturnableLine,
  returnUntil,
} from "./order-return"
export {
  everyPiece,
  type PaymentOfOrder,
  planReversal,
  type RefundableLine,
  refundRoute,
  type Reversal,
  type ReversedLine,
  takesEverything,
} from "./refund"
export {
  type PlacedLine,
  type PlacedOrder,
  type PlacedShipping,
  splitOrder,
  type SplitLine,
  type SplitPart,
  type SplitRefusal,
} from "./split-order"
