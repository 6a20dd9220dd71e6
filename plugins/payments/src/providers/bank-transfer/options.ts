import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const BankTransferOptions = z.object({
  bankName: z.string().trim().min(1),
  /** Up to nineteen characters, as VietQR allows. */
  accountNo: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9]{4,19}$/),
  /** Holder, as the bank writes it. */
  accountName: z.string().trim().min(1),
})
export type BankTransferOptions = z.infer<typeof BankTransferOptions>

/** The account that buyers are told, or a refusal to start that says what is wrong with it. */
export function parseBankTransferOptions(options: unknown): BankTransferOptions {
  const parsed = BankTransferOptions.safeParse(options)

  if (!parsed.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `The options of the bank transfer provider are not usable: ${z.prettifyError(parsed.error)}`
    )
  }
  return parsed.data
}
