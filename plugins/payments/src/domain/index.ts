export {
  BANK_TRANSFER,
  CASH_ON_DELIVERY,
  isBankTransfer,
  isCashOnDelivery,
  type PayableBasket,
  paymentRefusal,
  type PaymentRefusal,
} from "./payment-rules"
export { transferMemo } from "./transfer-memo"
