import { randomUUID } from "node:crypto"
import type { InitiatePaymentInput, InitiatePaymentOutput } from "@medusajs/framework/types"
import { CASH_ON_DELIVERY } from "../../domain"
import { OperatorSettledProvider } from "../operator-settled-provider"

/** Cash on delivery (*thanh toán khi nhận hàng*): the courier takes the money at the door. */
export class CashOnDeliveryProvider extends OperatorSettledProvider<Record<string, never>> {
  static override identifier = CASH_ON_DELIVERY

  constructor(cradle: Record<string, unknown>) {
    super(cradle, {})
  }

  override initiatePayment({ context }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    return Promise.resolve({ id: context?.idempotency_key ?? randomUUID(), data: {} })
  }
}
