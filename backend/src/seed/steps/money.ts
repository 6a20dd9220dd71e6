import { BANKS, toHolderName } from "@cholang/marketplace/domain"
import {
  addCommissionRuleWorkflow,
  addPlatformTaxRatesWorkflow,
  recordPayoutAccountsWorkflow,
} from "@cholang/marketplace/workflows"
import { z } from "@medusajs/framework/zod"
import { env } from "../../env"
import type { SeedContext } from "../context"
import { PRODUCERS } from "../demo"
import { itemAt, known, missing, readRows } from "../read-rows"
import { PLATFORM_TAX_RATES } from "../reference/platform-tax-rates"
import type { SeededProducer } from "./producers"

const BY_SEED = { type: "system", id: "seed" } as const
const Row = z.object({ id: z.string() })
const AccountRow = z.object({ producer_id: z.string() })

/** The rule that holds for everybody comes after every other. */
const LAST_POSITION = 1_000
const FIRST_DAY = "2025-07-01T00:00:00.000Z"

/** A rule that keeps a rate of every sale, the table of withheld tax, and an invented account for each producer. */
export async function seedMoney(
  context: SeedContext,
  producers: ReadonlyMap<string, SeededProducer>
): Promise<void> {
  await seedCommission(context)
  await seedTaxRates(context)
  await seedAccounts(context, producers)
}

async function seedCommission({ container, query, added }: SeedContext): Promise<void> {
  if ((await readRows(query, "commission_rule", ["id"], Row)).length > 0) {
    return
  }
  const { COMMISSION_RATE_BPS, COMMISSION_TAX_RATE_BPS } = env()
  await addCommissionRuleWorkflow(container).run({
    input: {
      actor: BY_SEED,
      rule: {
        title: "Mức chung",
        position: LAST_POSITION,
        producer_id: null,
        producer_kind: null,
        product_set: null,
        rate_bps: COMMISSION_RATE_BPS,
        tax_rate_bps: COMMISSION_TAX_RATE_BPS,
        starts_at: FIRST_DAY,
        confirmed: false,
        source: "Mức tạm tính, chờ đơn vị vận hành quyết định",
      },
    },
  })
  added(1, "commission rule")
}

async function seedTaxRates({ container, query, added }: SeedContext): Promise<void> {
  if ((await readRows(query, "platform_tax_rate", ["id"], Row)).length > 0) {
    return
  }
  await addPlatformTaxRatesWorkflow(container).run({
    input: { actor: BY_SEED, rates: [...PLATFORM_TAX_RATES] },
  })
  added(PLATFORM_TAX_RATES.length, "tax rates")
}

async function seedAccounts(
  { container, query, now, added }: SeedContext,
  producers: ReadonlyMap<string, SeededProducer>
): Promise<void> {
  const existing = await readRows(query, "payout_account", ["producer_id"], AccountRow)
  const newOnes = missing(
    PRODUCERS,
    ({ handle }) => known(producers, handle).id,
    existing.map(({ producer_id }) => producer_id)
  )
  if (newOnes.length === 0) {
    return
  }
  await recordPayoutAccountsWorkflow(container).run({
    input: {
      actor: BY_SEED,
      at: now,
      accounts: newOnes.map((producer, index) => {
        const bank = itemAt(BANKS, index)
        return {
          producer_id: known(producers, producer.handle).id,
          bank_bin: bank.bin,
          bank_name: bank.name,
          account_number: inventedNumber(PRODUCERS.indexOf(producer)),
          holder_name: toHolderName(`Minh họa ${producer.name.vi}`),
        }
      }),
    },
  })
  added(newOnes.length, "payout accounts")
}

/** No bank gives numbers that begin with so many zeros. */
function inventedNumber(index: number): string {
  return `00000000${String(index + 1).padStart(4, "0")}`
}
