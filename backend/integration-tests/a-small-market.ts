import {
  grantRightsWorkflow,
  registerIndicationsWorkflow,
} from "@cholang/geographical-indications/workflows"
import {
  createListingsWorkflow,
  registerProducersWorkflow,
  setUpProducerShippingWorkflow,
} from "@cholang/marketplace/workflows"
import { recordCertificatesWorkflow } from "@cholang/ocop/workflows"
import {
  openLotsWorkflow,
  recordTraceEventsWorkflow,
  releaseLotWorkflow,
} from "@cholang/traceability/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows"

export const COD = "pp_cod_cod"
export const BANK_TRANSFER = "pp_bank-transfer_bank-transfer"

/** Communes of Tuyên Quang. */
const COMMUNE = "00691"
const OTHER_COMMUNE = "00694"

type Goods = {
  handle: string
  title: { vi: string; en: string }
  producer: string
  price: number
  stock: number
  set: number
  alcohol?: boolean
}

const GOODS: Goods[] = [
  {
    handle: "che-shan-tuyet",
    title: { vi: "Chè Shan tuyết", en: "Shan snow tea" },
    producer: "htx-che",
    price: 180_000,
    stock: 50,
    set: 11,
  },
  {
    handle: "mat-ong-bac-ha",
    title: { vi: "Mật ong bạc hà", en: "Mint honey" },
    producer: "ho-mat-ong",
    price: 320_000,
    stock: 3,
    set: 4,
  },
  {
    handle: "ruou-ngo-men-la",
    title: { vi: "Rượu ngô men lá", en: "Corn spirit" },
    producer: "ho-mat-ong",
    price: 150_000,
    stock: 20,
    set: 14,
    alcohol: true,
  },
  {
    handle: "banh-gai",
    title: { vi: "Bánh gai", en: "Ramie cake" },
    producer: "chua-duyet",
    price: 30_000,
    stock: 9,
    set: 6,
  },
]

export type Market = {
  publishableKey: string
  regionId: string
  variantOf: Record<string, string>
  productOf: Record<string, string>
  /** Shipping option of a producer, by its handle. */
  optionOf: Record<string, string>
  lotCode: string
  draftLotCode: string
}

/** Three producers (one of them not approved), four products, a star, a right of use and a lot, by the workflows that everybody uses. */
export async function openSmallMarket(container: MedusaContainer): Promise<Market> {
  const store = await openStore(container)
  const producers = await enrolProducers(container, store.salesChannelId)
  const products = await stockProducts(container, store.salesChannelId, producers)
  await certify(container, products, producers)
  const lots = await traceTea(container, products, producers)

  const { data: options } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: ["id", "type.code"],
  })
  return {
    publishableKey: store.publishableKey,
    regionId: store.regionId,
    productOf: Object.fromEntries(products.map(({ handle, id }) => [handle, id])),
    variantOf: Object.fromEntries(
      products.map(({ handle, variants }) => [handle, variants[0]?.id ?? ""])
    ),
    optionOf: Object.fromEntries(
      options.map(({ id, type }) => [type?.code.replace("standard-", "") ?? "", id])
    ),
    ...lots,
  }
}

async function openStore(container: MedusaContainer) {
  const { result: channels } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Chợ Làng" }] },
  })
  const salesChannelId = channels[0]?.id ?? ""
  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Storefront", type: "publishable", created_by: "" }] },
  })
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: keys[0]?.id ?? "", add: [salesChannelId] },
  })
  const { result: regions } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Việt Nam",
          currency_code: "vnd",
          countries: ["vn"],
          payment_providers: [COD, BANK_TRANSFER],
        },
      ],
    },
  })
  await createTaxRegionsWorkflow(container).run({
    input: [{ country_code: "vn", provider_id: "tp_system" }],
  })
  return { salesChannelId, publishableKey: keys[0]?.token ?? "", regionId: regions[0]?.id ?? "" }
}

async function enrolProducers(container: MedusaContainer, salesChannelId: string) {
  const text = { vi: "Câu chuyện", en: "A story" }
  const { result } = await registerProducersWorkflow(container).run({
    input: {
      producers: [
        {
          handle: "htx-che",
          kind: "cooperative",
          name: { vi: "HTX Chè", en: "Tea cooperative" },
          story: text,
          commune_code: COMMUNE,
          street: "Thôn 1",
          phone: "+84912345678",
          email: "che@example.vn",
          state: "approved",
        },
        {
          handle: "ho-mat-ong",
          kind: "household_business",
          name: { vi: "Hộ Mật Ong", en: "Honey household" },
          story: text,
          commune_code: OTHER_COMMUNE,
          street: "Thôn 2",
          state: "approved",
        },
        {
          handle: "chua-duyet",
          kind: "individual",
          name: { vi: "Chưa duyệt", en: "Not approved" },
          story: text,
          commune_code: COMMUNE,
          street: "Thôn 3",
        },
      ],
    },
  })
  const { result: shipped } = await setUpProducerShippingWorkflow(container).run({
    input: {
      sales_channel_ids: [salesChannelId],
      country_code: "vn",
      producers: result.map(({ id, handle }) => ({
        producer_id: id,
        producer_handle: handle,
        producer_name: handle,
        street: "Thôn",
        commune_name: "Xã",
        province_name: "Tuyên Quang",
        option_name: "Giao tận nơi",
        price_vnd: handle === "htx-che" ? 30_000 : 35_000,
      })),
    },
  })
  return shipped
}

type Producers = Awaited<ReturnType<typeof enrolProducers>>

async function stockProducts(
  container: MedusaContainer,
  salesChannelId: string,
  producers: Producers
) {
  const producerOf = (goods: Goods) => producers.find(({ handle }) => handle === goods.producer)
  const { result: products } = await createProductsWorkflow(container).run({
    input: {
      products: GOODS.map((goods) => ({
        title: goods.title.vi,
        handle: goods.handle,
        status: "published",
        shipping_profile_id: producerOf(goods)?.shipping_profile_id ?? "",
        sales_channels: [{ id: salesChannelId }],
        options: [{ title: "Loại", values: ["Thường"] }],
        variants: [
          {
            title: "Thường",
            sku: goods.handle,
            manage_inventory: true,
            options: { Loại: "Thường" },
            prices: [{ currency_code: "vnd", amount: goods.price }],
          },
        ],
      })),
    },
  })
  const inventory = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems({ sku: GOODS.map(({ handle }) => handle) })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: GOODS.map((goods) => ({
        inventory_item_id: inventory.find(({ sku }) => sku === goods.handle)?.id ?? "",
        location_id: producerOf(goods)?.stock_location_id ?? "",
        stocked_quantity: goods.stock,
      })),
    },
  })
  await createListingsWorkflow(container).run({
    input: {
      listings: GOODS.map((goods) => ({
        product_id: products.find(({ handle }) => handle === goods.handle)?.id ?? "",
        producer_id: producerOf(goods)?.id ?? "",
        title: goods.title,
        unit: { vi: "gói", en: "pack" },
        summary: goods.title,
        story: goods.title,
        label_fields: [],
        product_set: goods.set,
        gallery: [],
        ...(goods.alcohol ? { is_alcohol: true, abv_percent: 35 } : {}),
      })),
    },
  })
  return products
}

type Products = Awaited<ReturnType<typeof stockProducts>>

async function certify(
  container: MedusaContainer,
  products: Products,
  producers: Producers
): Promise<void> {
  const product_id = products.find(({ handle }) => handle === "che-shan-tuyet")?.id ?? ""
  const honey = products.find(({ handle }) => handle === "mat-ong-bac-ha")
  const producer_id = producers.find(({ handle }) => handle === "htx-che")?.id ?? ""

  await recordCertificatesWorkflow(container).run({
    input: {
      certificates: [
        {
          product_id,
          producer_id,
          star: 4,
          score: 81.5,
          decision_no: "01/QĐ-UBND",
          decided_on: "2025-01-10",
          issuer: "UBND tỉnh Tuyên Quang",
          product_code: `08-${COMMUNE}-1-2025`,
          rule_set: "QD148-2023",
        },
        {
          product_id: honey?.id ?? "",
          producer_id: producers.find(({ handle }) => handle === "ho-mat-ong")?.id ?? "",
          star: 3,
          score: 62,
          decision_no: "02/QĐ-UBND",
          decided_on: "2023-08-10",
          issuer: "UBND tỉnh Tuyên Quang",
          product_code: `08-${COMMUNE}-2-2023`,
          rule_set: "QD148-2023",
        },
      ],
    },
  })
  await registerIndicationsWorkflow(container).run({
    input: {
      indications: [
        {
          handle: "shan-tuyet",
          name: { vi: "Shan tuyết", en: "Shan Tuyet" },
          product: { vi: "Chè", en: "Tea" },
          status: "registered",
          owner: { vi: "Ủy ban", en: "Committee" },
          managers: [],
          area_commune_codes: [COMMUNE],
          area_former_names: [],
          specification: [],
          story: { vi: "Chè", en: "Tea" },
          source: "test",
        },
      ],
    },
  })
  await grantRightsWorkflow(container).run({
    input: {
      rights: [
        {
          indication_handle: "shan-tuyet",
          producer_id,
          product_ids: [product_id],
          commune_code: COMMUNE,
          certificate_no: "1",
          granted_on: "2025-01-10",
          valid_until: "2027-06-01",
          history: [{ state: "active", reason: null, changed_at: "2025-01-10T00:00:00.000Z" }],
        },
      ],
    },
  })
}

async function traceTea(container: MedusaContainer, products: Products, producers: Producers) {
  const lot = {
    product_id: products.find(({ handle }) => handle === "che-shan-tuyet")?.id ?? "",
    producer_id: producers.find(({ handle }) => handle === "htx-che")?.id ?? "",
    commune_code: COMMUNE,
    quantity: 100_000,
    unit: "gram" as const,
    made_on: "2026-04-05",
    expires_on: "2027-04-05",
  }
  const { result: lots } = await openLotsWorkflow(container).run({
    input: {
      lots: [
        { ...lot, lot_no: "L1" },
        { ...lot, lot_no: "L2" },
      ],
    },
  })
  const released = lots.find(({ lot_no }) => lot_no === "L1")
  const draft = lots.find(({ lot_no }) => lot_no === "L2")
  const event = { lot_id: released?.id ?? "", actor: "Tổ chế biến", commune_code: COMMUNE }
  await recordTraceEventsWorkflow(container).run({
    input: {
      events: [
        {
          ...event,
          step: "harvest",
          title: { vi: "Hái", en: "Picked" },
          happened_at: "2026-04-04T01:00:00.000Z",
        },
        {
          ...event,
          step: "processing",
          title: { vi: "Sao", en: "Roasted" },
          happened_at: "2026-04-05T01:00:00.000Z",
        },
      ],
    },
  })
  await releaseLotWorkflow(container).run({ input: { ids: [released?.id ?? ""] } })

  return { lotCode: released?.code ?? "", draftLotCode: draft?.code ?? "" }
}
