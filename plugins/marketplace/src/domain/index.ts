export {
  type Basket,
  BASKET_REFUSALS,
  type BasketLine,
  type BasketRefusal,
  type BasketRefusalCode,
  basketRefusals,
  demandByInventoryItem,
  groupByProducer,
  isAlcoholBasket,
} from "./basket"
export { pricePair, type PricePair, toVnd } from "./money"
export {
  PRODUCER_KINDS,
  type ProducerKind,
  VERIFICATION_STATES,
  type VerificationState,
} from "./producer"
export {
  canPublish,
  moveProducer,
  PRODUCER_ACTIONS,
  PRODUCER_STATES,
  type ProducerAction,
  type ProducerState,
} from "./producer-lifecycle"
export { LOW_STOCK_PIECES, STOCK_BANDS, type StockBand, stockBand } from "./stock-band"
