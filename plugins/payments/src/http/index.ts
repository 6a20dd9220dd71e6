/** `data` of a payment session (and of the payment made of it) with the bank transfer provider: what the buyer needs. */
export type BankTransferDetails = {
  bank_name: string
  account_no: string
  account_name: string
  /** To be written on the transfer, letter by letter. */
  memo: string
}
