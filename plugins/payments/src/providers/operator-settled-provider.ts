import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import {
  AbstractPaymentProvider,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"

/**
 * A way to pay that no machine confirms. The payment is authorised at once, so that the order is placed; it counts as
 * paid when the operator captures it in the admin, having seen the money, and a refund is recorded there after it was
 * paid out by hand. Nothing outside is called, so every operation may be repeated.
 */
export abstract class OperatorSettledProvider<Options> extends AbstractPaymentProvider<Options> {
  abstract override initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput>

  override authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return Promise.resolve({ data: data ?? {}, status: PaymentSessionStatus.AUTHORIZED })
  }

  override capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return unchanged(data)
  }

  override refundPayment({ data }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return unchanged(data)
  }

  override cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return unchanged(data)
  }

  override updatePayment({ data }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return unchanged(data)
  }

  override deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return unchanged(data)
  }

  override retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return unchanged(data)
  }

  /** Medusa's own records say whether it was captured; from here it is never more than promised. */
  override getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return Promise.resolve({ data: data ?? {}, status: PaymentSessionStatus.AUTHORIZED })
  }

  override getWebhookActionAndData(): Promise<WebhookActionResult> {
    return Promise.resolve({ action: PaymentActions.NOT_SUPPORTED })
  }
}

function unchanged(
  data: Record<string, unknown> | undefined
): Promise<{ data: Record<string, unknown> }> {
  return Promise.resolve({ data: data ?? {} })
}
