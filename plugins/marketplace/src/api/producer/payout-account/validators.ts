import { z } from "@medusajs/framework/zod"
import { bankName, toAccountNumber, toHolderName } from "../../../domain"

const issue = (code: string) => ({ message: code })

export const ProducerNamePayoutAccount = z
  .strictObject({
    /** One of the listed banks; else the name of another. */
    bank_bin: z
      .string()
      .refine((bin) => bankName(bin) !== null, issue("bank_unknown"))
      .nullish(),
    bank_name: z.string().trim().min(2, "bank_missing").max(120, "bank_missing").nullish(),
    account_number: z.string().max(60, "account_number_invalid"),
    holder_name: z.string().max(200, "holder_name_invalid"),
  })
  .transform((body, context) => {
    const account_number = toAccountNumber(body.account_number)
    const holder_name = toHolderName(body.holder_name)
    const bin = body.bank_bin ?? null
    const bank_name = (bin === null ? null : bankName(bin)) ?? body.bank_name ?? null
    const refuse = (path: string, message: string) => {
      context.addIssue({ code: "custom", path: [path], message })
      return z.NEVER
    }
    if (bank_name === null) {
      return refuse("bank_bin", "bank_missing")
    }
    if (account_number === null) {
      return refuse("account_number", "account_number_invalid")
    }
    if (holder_name.length < 2 || holder_name.length > 100) {
      return refuse("holder_name", "holder_name_invalid")
    }
    return { bank_bin: bin, bank_name, account_number, holder_name }
  })
export type ProducerNamePayoutAccount = z.infer<typeof ProducerNamePayoutAccount>
