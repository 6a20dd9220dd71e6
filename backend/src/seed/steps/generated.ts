import { createListingsWorkflow } from "@cholang/marketplace/workflows"
import type { MediaRef } from "@cholang/shared"
import { z } from "@medusajs/framework/zod"
import type { SeedContext } from "../context"
import { type DemoProduct, FAMILIES, type Family, labelFields, PRODUCERS } from "../demo"
import type { Progress } from "../progress"
import { inBatches, itemAt, known, missing, readRows } from "../read-rows"
import { type GeneratedProduct, generatedProduct } from "../scale/generated-products"
import { bi } from "../text"
import { type CoreProduct, ensureCoreProducts, PUBLISHED } from "./core-products"
import type { SeededProducer } from "./producers"
import type { SeededProduct } from "./products"
import { ensureStock } from "./stock"

type Demonstration = {
  producers: ReadonlyMap<string, SeededProducer>
  products: ReadonlyMap<string, SeededProduct>
  salesChannelId: string
}

const LISTING_BATCH_SIZE = 500
const PROGRESS_EVERY = 1000
const OPTION = "Quy cách"
/** Label of a strength that says "generated"; the law's limit for a licence is 5.5. */
const GENERATED_ABV_PERCENT = 38

const GalleryRow = z.object({
  product_id: z.string(),
  gallery: z.object({
    pictures: z.array(
      z.object({
        template: z.string(),
        widths: z.array(z.number()),
        width: z.number(),
        height: z.number(),
        alt: z.object({ vi: z.string(), en: z.string() }),
      })
    ),
  }),
})

/** A large catalogue for measuring, with the producers and the prints of the demonstration. */
export async function seedGenerated(
  context: SeedContext,
  demonstration: Demonstration,
  scale: number,
  progress: Progress
): Promise<void> {
  const generated = Array.from({ length: scale }, (_, index) => generatedProduct(index + 1))
  const listings = await readRows(context.query, "listing", ["product_id", "gallery"], GalleryRow)
  const pictures = picturesByKind(demonstration.products, listings)

  const core = await ensureCoreProducts(
    context,
    generated.map((product) => coreProduct(product, pictureOf(product, pictures), demonstration)),
    (created) => {
      if (created % PROGRESS_EVERY === 0) {
        progress.note(`generated catalogue: ${created} products`)
      }
    }
  )
  await ensureStock(
    context,
    generated.flatMap((product) => stockOf(product, known(core, product.handle), demonstration))
  )

  const unlisted = missing(
    generated,
    ({ handle }) => known(core, handle).id,
    listings.map(({ product_id }) => product_id)
  )
  for (const batch of inBatches(unlisted, LISTING_BATCH_SIZE)) {
    await createListingsWorkflow(context.container).run({
      input: {
        listings: batch.map((product) =>
          listingOf(
            product,
            known(core, product.handle).id,
            pictureOf(product, pictures),
            demonstration
          )
        ),
      },
    })
  }
  context.added(unlisted.length, "listings")
}

/** The first print of each demonstration product, by the kind of thing that it shows. */
function picturesByKind(
  products: ReadonlyMap<string, SeededProduct>,
  listings: readonly z.infer<typeof GalleryRow>[]
): Map<string, MediaRef[]> {
  const galleries = new Map(
    listings.map(({ product_id, gallery }) => [product_id, gallery.pictures])
  )
  const byKind = new Map<string, MediaRef[]>()
  for (const { id, demo } of products.values()) {
    const [picture] = galleries.get(id) ?? []
    if (picture) {
      const kind = demo.art ?? FAMILIES[demo.family].art
      byKind.set(kind, [...(byKind.get(kind) ?? []), picture])
    }
  }
  return byKind
}

function pictureOf(
  { goods, printIndex, title }: GeneratedProduct,
  pictures: ReadonlyMap<string, MediaRef[]>
): MediaRef {
  const picture = itemAt(known(pictures, FAMILIES[goods.family].art), printIndex)
  return { ...picture, alt: bi(`Tranh khắc: ${title.vi}`, `Print: ${title.en}`) }
}

function producerOf({ producerIndex }: GeneratedProduct) {
  return itemAt(PRODUCERS, producerIndex)
}

function coreProduct(
  product: GeneratedProduct,
  picture: MediaRef,
  { producers, salesChannelId }: Demonstration
) {
  const { shipping_profile_id } = known(producers, producerOf(product).handle)
  const size = "chiếc, gói"
  return {
    ...PUBLISHED,
    title: product.title.vi,
    handle: product.handle,
    subtitle: product.title.en,
    thumbnail: picture.template.replace("{width}", String(picture.widths[1] ?? picture.width)),
    weight: product.goods.grams,
    ...(shipping_profile_id === null ? {} : { shipping_profile_id }),
    sales_channels: [{ id: salesChannelId }],
    options: [{ title: OPTION, values: [size] }],
    variants: [
      {
        title: size,
        sku: product.handle.toUpperCase(),
        options: { [OPTION]: size },
        manage_inventory: true,
        prices: [{ currency_code: "vnd", amount: product.priceVnd }],
        metadata: { title: bi(size, "piece or packet") },
      },
    ],
  }
}

function stockOf(
  product: GeneratedProduct,
  { variants }: CoreProduct,
  { producers }: Demonstration
) {
  const location_id = known(producers, producerOf(product).handle).stock_location_id ?? ""
  return variants.flatMap(({ inventory_items }) =>
    (inventory_items ?? []).map(({ inventory_item_id }) => ({
      inventory_item_id,
      location_id,
      stocked_quantity: product.stock,
    }))
  )
}

function listingOf(
  product: GeneratedProduct,
  productId: string,
  picture: MediaRef,
  { producers }: Demonstration
) {
  const family: Family = FAMILIES[product.goods.family]
  const producer = producerOf(product)
  const isAlcohol = family.label === "alcohol"
  const unit = bi("chiếc, gói", "piece or packet")
  const described: DemoProduct = {
    handle: product.handle,
    producer: producer.handle,
    craft: product.goods.craft,
    family: product.goods.family,
    title: product.title,
    summary: product.summary,
    story: product.summary,
    contains: product.goods.name,
    ...(isAlcohol ? { abvPercent: GENERATED_ABV_PERCENT } : {}),
    variants: [
      { size: unit, priceVnd: product.priceVnd, grams: product.goods.grams, stock: product.stock },
    ],
  }
  return {
    product_id: productId,
    producer_id: known(producers, producer.handle).id,
    title: product.title,
    unit,
    summary: product.summary,
    story: product.summary,
    care: family.care,
    label_fields: labelFields(described, producer, bi(producer.street, producer.street)),
    product_set: family.productSet,
    craft_handle: product.goods.craft,
    gallery: [picture],
    is_alcohol: isAlcohol,
    abv_percent: described.abvPercent ?? null,
    is_demo: true,
  }
}
