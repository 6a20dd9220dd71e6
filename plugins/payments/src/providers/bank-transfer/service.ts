import type { InitiatePaymentInput, InitiatePaymentOutput } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { BANK_TRANSFER, transferMemo } from "../../domain"
import type { BankTransferDetails } from "../../http"
import { OperatorSettledProvider } from "../operator-settled-provider"
import { type BankTransferOptions, parseBankTransferOptions } from "./options"

/**
 * Bank transfer (*chuyển khoản*) to one account of the operator. The session tells the buyer the account and a memo; the
 * operator finds the memo on the statement and captures the payment.
 */
export class BankTransferProvider extends OperatorSettledProvider<BankTransferOptions> {
  static override identifier = BANK_TRANSFER

  static override validateOptions(options: unknown): void {
    parseBankTransferOptions(options)
  }

  private readonly account: BankTransferOptions

  constructor(cradle: Record<string, unknown>, options: BankTransferOptions) {
    super(cradle, options)
    this.account = parseBankTransferOptions(options)
  }

  override initiatePayment({
    context,
    currency_code,
  }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const sessionId = context?.idempotency_key

    if (!sessionId) {
      throw new MedusaError(
        MedusaError.Types.INVALID_ARGUMENT,
        "A bank transfer needs the id of its payment session"
      )
    }
    if (currency_code !== "vnd") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The account for bank transfers takes VND only, not ${currency_code.toUpperCase()}`,
        "currency_not_accepted"
      )
    }

    const details: BankTransferDetails = {
      bank_name: this.account.bankName,
      account_no: this.account.accountNo,
      account_name: this.account.accountName,
      memo: transferMemo(sessionId),
    }
    return Promise.resolve({ id: sessionId, data: details })
  }
}
