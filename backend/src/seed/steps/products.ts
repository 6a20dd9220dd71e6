import { findCommuneRef } from "@cholang/craft-villages/domain/administrative-units"
import { createListingsWorkflow } from "@cholang/marketplace/workflows"
import type { Localised, MediaRef } from "@cholang/shared"
import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { SeedContext } from "../context"
import {
  type DemoProducer,
  type DemoProduct,
  type DemoVariant,
  FAMILIES,
  type Family,
  labelFields,
  PRODUCERS,
  productPrints,
  PRODUCTS,
} from "../demo"
import { brokenSeed, known, missing, readRows } from "../read-rows"
import { productPrint } from "../subject-prints"
import { bi } from "../text"
import { type CoreProduct, ensureCoreProducts, PUBLISHED } from "./core-products"
import type { SeededProducer } from "./producers"
import { ensureStock } from "./stock"

export type SeededProduct = { id: string; variants: CoreProduct["variants"]; demo: DemoProduct }

const OPTION = "Quy cách"
const THUMBNAIL_WIDTH = 640
const ListingRow = z.object({ product_id: z.string() })

/** Invented products with their prints, prices, stock and listings; the result is by handle. */
export async function seedProducts(
  context: SeedContext,
  producers: ReadonlyMap<string, SeededProducer>,
  salesChannelId: string
): Promise<Map<string, SeededProduct>> {
  const listed = new Set(
    (await readRows(context.query, "listing", ["product_id"], ListingRow)).map(
      ({ product_id }) => product_id
    )
  )
  const galleries = await galleriesOfUnlisted(context, listed)

  const core = await ensureCoreProducts(
    context,
    PRODUCTS.map((product) =>
      coreProduct(
        product,
        galleries.get(product.handle) ?? [],
        known(producers, product.producer),
        salesChannelId
      )
    )
  )
  const seeded = new Map(
    PRODUCTS.map((demo) => {
      const { id, variants } = known(core, demo.handle)
      return [demo.handle, { id, variants, demo }] as const
    })
  )
  await ensureStock(
    context,
    [...seeded.values()].flatMap((product) => stockOf(product, producers))
  )
  await list(context, [...seeded.values()], { producers, galleries, listed })
  return seeded
}

/** Pictures of the products that are still to be listed; drawing the others again would only take time. */
async function galleriesOfUnlisted(
  { query, studio }: SeedContext,
  listed: ReadonlySet<string>
): Promise<Map<string, MediaRef[]>> {
  const rows = await readRows(
    query,
    "product",
    ["id", "handle"],
    z.object({ id: z.string(), handle: z.string() }),
    {
      handle: PRODUCTS.map(({ handle }) => handle),
    }
  )
  const done = rows.filter(({ id }) => listed.has(id)).map(({ handle }) => handle)
  const prints = productPrints(PRODUCTS)
  const galleries = missing(PRODUCTS, ({ handle }) => handle, done).map(async (product) => {
    const own = known(prints, product.handle).map((print) => productPrint(product, print))
    return [product.handle, await studio.printAll(own)] as const
  })
  return new Map(await Promise.all(galleries))
}

function coreProduct(
  product: DemoProduct,
  gallery: readonly MediaRef[],
  producer: SeededProducer,
  salesChannelId: string
): CreateProductWorkflowInputDTO & { handle: string } {
  const isService = familyOf(product).label === "service"
  const weight = Math.min(...product.variants.map(({ grams }) => grams))

  return {
    ...PUBLISHED,
    title: product.title.vi,
    handle: product.handle,
    subtitle: product.title.en,
    description: product.summary.vi,
    images: gallery.map(({ template, width }) => ({
      url: template.replace("{width}", String(width)),
    })),
    ...(gallery[0]
      ? { thumbnail: gallery[0].template.replace("{width}", String(THUMBNAIL_WIDTH)) }
      : {}),
    ...(isService ? {} : { weight }),
    ...(isService || producer.shipping_profile_id === null
      ? {}
      : { shipping_profile_id: producer.shipping_profile_id }),
    sales_channels: [{ id: salesChannelId }],
    options: [{ title: OPTION, values: product.variants.map(({ size }) => size.vi) }],
    variants: product.variants.map((variant, index) => ({
      title: variant.size.vi,
      sku: skuOf(product, index),
      variant_rank: index,
      options: { [OPTION]: variant.size.vi },
      manage_inventory: variant.stock !== null,
      ...(variant.grams > 0 ? { weight: variant.grams } : {}),
      prices: [{ currency_code: "vnd", amount: variant.wasPriceVnd ?? variant.priceVnd }],
      metadata: { title: variant.size },
    })),
  }
}

function skuOf({ handle }: DemoProduct, index: number): string {
  return `${handle}-${index + 1}`.toUpperCase()
}

/** The variant of the core that a demonstration variant became. */
export function variantAt(
  { demo, variants }: SeededProduct,
  index: number
): CoreProduct["variants"][number] {
  const variant = variants.find(({ sku }) => sku === skuOf(demo, index))
  if (!variant) {
    throw brokenSeed(`${demo.handle} lacks its variant ${index + 1}`)
  }
  return variant
}

const SCARCE_PIECES = 20

/** A variant of which exactly twenty pieces were put on the shelf, for tests of what happens when many want it. */
export function scarceVariant(products: ReadonlyMap<string, SeededProduct>): string {
  for (const product of products.values()) {
    const index = product.demo.variants.findIndex(({ stock }) => stock === SCARCE_PIECES)
    if (index !== -1) {
      return variantAt(product, index).id
    }
  }
  throw brokenSeed(`No variant has exactly ${SCARCE_PIECES} pieces`)
}

function stockOf(product: SeededProduct, producers: ReadonlyMap<string, SeededProducer>) {
  const location_id = known(producers, product.demo.producer).stock_location_id ?? ""
  return product.demo.variants.flatMap(({ stock }, index) =>
    stock === null
      ? []
      : (variantAt(product, index).inventory_items ?? []).map(({ inventory_item_id }) => ({
          inventory_item_id,
          location_id,
          stocked_quantity: stock,
        }))
  )
}

async function list(
  { container, added }: SeedContext,
  products: readonly SeededProduct[],
  from: {
    producers: ReadonlyMap<string, SeededProducer>
    galleries: ReadonlyMap<string, MediaRef[]>
    listed: ReadonlySet<string>
  }
): Promise<void> {
  const unlisted = products.filter(({ id }) => !from.listed.has(id))
  if (unlisted.length === 0) {
    return
  }
  const demoProducers = new Map(PRODUCERS.map((producer) => [producer.handle, producer]))
  await createListingsWorkflow(container).run({
    input: {
      listings: unlisted.map(({ id, demo }) => {
        const family = familyOf(demo)
        const producer = known(demoProducers, demo.producer)
        return {
          product_id: id,
          producer_id: known(from.producers, demo.producer).id,
          title: demo.title,
          unit: cheapest(demo).size,
          summary: demo.summary,
          story: demo.story,
          care: demo.care ?? family.care,
          label_fields: labelFields(demo, producer, addressOf(producer)),
          product_set: demo.productSet ?? family.productSet,
          craft_handle: demo.craft,
          gallery: known(from.galleries, demo.handle),
          is_alcohol: family.label === "alcohol",
          abv_percent: demo.abvPercent ?? null,
          is_demo: true,
        }
      }),
    },
  })
  added(unlisted.length, "listings")
}

function familyOf({ family }: DemoProduct): Family {
  return FAMILIES[family]
}

function cheapest({ variants }: DemoProduct): DemoVariant {
  const [first, ...others] = variants
  if (!first) {
    throw brokenSeed("A product has at least one variant")
  }
  return others.reduce(
    (best, variant) => (variant.priceVnd < best.priceVnd ? variant : best),
    first
  )
}

function addressOf({ street, communeCode }: DemoProducer): Localised {
  const commune = findCommuneRef(communeCode)
  return bi(
    `${street}, ${commune?.name ?? ""}, tỉnh Tuyên Quang`,
    `${street}, ${commune?.name ?? ""}, Tuyên Quang province, Viet Nam`
  )
}
