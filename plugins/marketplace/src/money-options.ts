import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { DEFAULT_REMITTANCE_HEADERS, DEFAULT_TRANSFER_COLUMNS, TRANSFER_VALUES } from "./domain"

/** The key of the ledger's module, under which Medusa keeps the options that a shop gives this plugin. */
export const LEDGER_MODULE = "ledger"

const headers = z.array(z.string().trim().min(1)).min(1)

const MoneyOptions = z.strictObject({
  /** Whether earnings of cash on delivery wait until the carrier has remitted the cash. */
  codWaitsForRemittance: z.boolean().default(true),
  /** How long payouts wait after a producer has named an account or changed it. */
  payoutAccountHoldHours: z.number().int().min(0).max(8_760).default(72),
  /** Less than this waits for the next batch: a bank takes its fee of every transfer. */
  minimumPayoutVnd: z.number().int().min(1).default(50_000),
  /** Days of the month on which the operator pays; producers are told the next one. */
  payoutDaysOfMonth: z.array(z.number().int().min(1).max(28)).min(1).default([5, 20]),
  /** Columns of the transfer file, in the order in which the operator's bank wants them. */
  transferColumns: z
    .array(z.strictObject({ header: z.string().min(1), value: z.enum(TRANSFER_VALUES) }))
    .min(1)
    .default([...DEFAULT_TRANSFER_COLUMNS]),
  /** Headers by which carriers name the parcel and the sum in their files. */
  remittanceHeaders: z.strictObject({ reference: headers, amount: headers }).default({
    reference: [...DEFAULT_REMITTANCE_HEADERS.reference],
    amount: [...DEFAULT_REMITTANCE_HEADERS.amount],
  }),
})
export type MoneyOptions = z.infer<typeof MoneyOptions>

const PluginOptions = z.object({ money: MoneyOptions.optional() }).nullish()

/** Reads the options once they are known to be good, and says which one is not. */
export function parseMoneyOptions(options: unknown): MoneyOptions {
  const parsed = PluginOptions.safeParse(options)

  if (!parsed.success) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `The money options of @cholang/marketplace are not usable: ${z.prettifyError(parsed.error)}`
    )
  }
  return parsed.data?.money ?? MoneyOptions.parse({})
}

/** The options that the application was started with. */
export function moneyOptionsOf(container: MedusaContainer): MoneyOptions {
  const { modules } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const declaration = modules?.[LEDGER_MODULE]

  return parseMoneyOptions(
    typeof declaration === "object" && "options" in declaration ? declaration.options : undefined
  )
}
