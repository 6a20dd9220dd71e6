import { BANK_TRANSFER, CASH_ON_DELIVERY } from "@cholang/payments/domain"
import type { IsoInstant } from "@cholang/shared"
import { z } from "@medusajs/framework/zod"
import {
  createRegionsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import type { SeedServices } from "../context"
import { brokenSeed, readRows } from "../read-rows"

export type StoreBase = { storeId: string; salesChannelId: string; publishableKey: string }

/** What the seed remembers of itself, in the store's metadata. */
export const SeedMemory = z.object({
  seeded_at: z.string(),
  indexed_products: z.number().default(0),
})
export type SeedMemory = z.infer<typeof SeedMemory>

const STORE_NAME = "Chợ Làng"
const COUNTRY = "vn"
const CURRENCY = "vnd"

/** The reduced rate of value added tax (Resolution 204/2025/QH15, until 31 December 2026); an operator changes it. */
const DEFAULT_TAX_RATE = { name: "Thuế giá trị gia tăng", code: "vat", rate: 8, is_default: true }

const StoreRow = z.object({
  id: z.string(),
  name: z.string(),
  default_region_id: z.string().nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
})
const WithId = z.object({ id: z.string() })
const KeyRow = z.object({
  id: z.string(),
  token: z.string(),
  sales_channels: z.array(WithId).nullish(),
})

/** The framework creates store, channel and key at its first boot; the seed gives them what they lack. */
export async function ensureStore(
  { container, query }: SeedServices,
  added: (count: number, what: string) => void
): Promise<StoreBase> {
  const [store] = await readRows(
    query,
    "store",
    ["id", "name", "default_region_id", "metadata"],
    StoreRow
  )
  const [channel] = await readRows(
    query,
    "sales_channel",
    ["id", "name"],
    WithId.extend({ name: z.string() })
  )
  const [key] = await readRows(query, "api_key", ["id", "token", "sales_channels.id"], KeyRow, {
    type: "publishable",
  })
  if (!store || !channel || !key) {
    throw brokenSeed(
      "The application has not made its store, sales channel and key: migrate the database first"
    )
  }

  if (channel.name !== STORE_NAME) {
    await updateSalesChannelsWorkflow(container).run({
      input: {
        selector: { id: channel.id },
        update: { name: STORE_NAME, description: "Sàn Chợ Làng" },
      },
    })
  }
  if (!key.sales_channels?.some(({ id }) => id === channel.id)) {
    await linkSalesChannelsToApiKeyWorkflow(container).run({
      input: { id: key.id, add: [channel.id] },
    })
  }
  const regionId = await ensureRegion({ container, query }, added)
  await ensureTaxRegion({ container, query }, added)
  if (store.name !== STORE_NAME || store.default_region_id !== regionId) {
    await updateStoresWorkflow(container).run({
      input: {
        selector: { id: store.id },
        update: {
          name: STORE_NAME,
          supported_currencies: [
            { currency_code: CURRENCY, is_default: true, is_tax_inclusive: true },
          ],
          default_sales_channel_id: channel.id,
          default_region_id: regionId,
        },
      },
    })
  }
  return { storeId: store.id, salesChannelId: channel.id, publishableKey: key.token }
}

/** The moment of the first seeding, so that later runs count relative days from the same day. */
export async function rememberSeeding(
  { container, query }: SeedServices,
  clock: IsoInstant
): Promise<SeedMemory> {
  const [store] = await readRows(
    query,
    "store",
    ["id", "name", "default_region_id", "metadata"],
    StoreRow
  )
  const remembered = SeedMemory.safeParse(store?.metadata?.["seed"])
  if (remembered.success) {
    return remembered.data
  }
  const memory = { seeded_at: clock, indexed_products: 0 }
  await writeMemory({ container, query }, memory)
  return memory
}

export async function writeMemory(
  { container, query }: Pick<SeedServices, "container" | "query">,
  memory: SeedMemory
): Promise<void> {
  const [store] = await readRows(
    query,
    "store",
    ["id", "name", "default_region_id", "metadata"],
    StoreRow
  )
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store?.id ?? "" },
      update: { metadata: { ...store?.metadata, seed: memory } },
    },
  })
}

type Added = (count: number, what: string) => void

async function ensureRegion(
  { container, query }: Pick<SeedServices, "container" | "query">,
  added: Added
): Promise<string> {
  const [region] = await readRows(query, "region", ["id"], WithId, { currency_code: CURRENCY })
  if (region) {
    return region.id
  }
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Việt Nam",
          currency_code: CURRENCY,
          countries: [COUNTRY],
          is_tax_inclusive: true,
          automatic_taxes: true,
          payment_providers: [
            `pp_${CASH_ON_DELIVERY}_${CASH_ON_DELIVERY}`,
            `pp_${BANK_TRANSFER}_${BANK_TRANSFER}`,
          ],
        },
      ],
    },
  })
  added(result.length, "region")
  return result[0]?.id ?? ""
}

async function ensureTaxRegion(
  { container, query }: Pick<SeedServices, "container" | "query">,
  added: Added
): Promise<void> {
  const existing = await readRows(query, "tax_region", ["id"], WithId, { country_code: COUNTRY })
  if (existing.length > 0) {
    return
  }
  await createTaxRegionsWorkflow(container).run({
    input: [
      { country_code: COUNTRY, provider_id: "tp_system", default_tax_rate: DEFAULT_TAX_RATE },
    ],
  })
  added(1, "tax region")
}
