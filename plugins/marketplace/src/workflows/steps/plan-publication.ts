import { asOf, type OfficerScope, slugify } from "@cholang/shared"
import type { CreateProductWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, ProductStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { canPublish, contentRefusals, missingFields, moveDraft } from "../../domain"
import { type LiveContent, readLiveContent } from "../../queries/listings/read-live-content"
import { readPicturesOf } from "../../queries/listings/read-draft"
import { picturesOf } from "../../queries/listings/draft-row"
import {
  coreVariantOf,
  imagesOf,
  listingTextsOf,
  OPTION_TITLE,
  type PublishedListing,
  skuOf,
} from "../_published-listing"
import { invalid, noSuch, notAllowed } from "../_refuse"
import { loadMovableDraft } from "./move-listing-draft"

export type PlanPublicationStepInput = { scope: OfficerScope; id: string; version: number }

type NewVariant = ReturnType<typeof coreVariantOf> & { product_id: string }
type ChangedVariant = {
  id: string
  title: string
  variant_rank: number
  weight?: number
  metadata: { title: { vi: string; en: string } }
  prices?: { currency_code: string; amount: number }[]
}

/** What approving a draft writes, decided before anything is written. */
export type PublicationPlan = {
  producer_id: string
  stock_location_id: string
  listing: PublishedListing
  /** Of a product that is new; null when one that is on sale changes. */
  product: (CreateProductWorkflowInputDTO & { handle: string }) | null
  change: {
    listing_id: string
    product_id: string
    product: {
      id: string
      title: string
      subtitle: string
      description: string
      thumbnail: string
      images: { url: string }[]
    }
    option: { product_option_id: string; add: { value: string }[] } | null
    created: NewVariant[]
    updated: ChangedVariant[]
    deleted: string[]
  } | null
  /** Pieces to put on the shelf for variants that are new, by stock number. */
  stock: { sku: string; pieces: number }[]
}

/** Says what publishing a draft would write; refuses what may not be published. */
export const planPublicationStep = createStep(
  "plan-publication",
  async ({ scope, id, version }: PlanPublicationStepInput, { container }) => {
    const { draft, producer } = await loadMovableDraft(container, {
      by: { kind: "officer", scope },
      id,
      version,
    })
    const approved = moveDraft(draft.state, "approve")
    if (!approved.ok) {
      throw notAllowed(approved.code, `Draft ${id} cannot be approved while ${draft.state}`)
    }
    if (!canPublish(producer)) {
      throw notAllowed("producer_not_approved", `Producer ${producer.id} is ${producer.state}`)
    }
    if (producer.shipping_profile_id === null || producer.stock_location_id === null) {
      throw notAllowed("producer_not_ready", `Producer ${producer.id} has no shipping set up`)
    }
    const { content } = draft
    const [refusal] = [...contentRefusals(content), ...missingFields(content, asOf(container))]
    if (refusal) {
      throw invalid("listing_incomplete", `${refusal.field} is refused: ${refusal.code}`)
    }
    const pictures = picturesOf(content, await readPicturesOf(container, producer.id, content))
    const listing = listingTextsOf(content, producer, pictures, draft.is_demo, asOf(container))
    const core = { producer, content, pictures }

    const plan: Omit<PublicationPlan, "product" | "change" | "stock"> = {
      producer_id: producer.id,
      stock_location_id: producer.stock_location_id,
      listing,
    }
    if (draft.listing_id === null) {
      const handle = await freeHandle(container, listing.title.vi, draft.id)
      const variants = content.variants.map((variant, index) =>
        coreVariantOf(variant, content, index, skuOf(handle, index + 1))
      )
      return new StepResponse<PublicationPlan>({
        ...plan,
        change: null,
        product: {
          title: listing.title.vi,
          subtitle: listing.title.en,
          description: listing.summary.vi,
          handle,
          status: ProductStatus.PUBLISHED,
          discountable: true,
          ...imagesOf(core.pictures),
          ...(listing.is_service ? {} : { shipping_profile_id: producer.shipping_profile_id }),
          ...(listing.weight_grams === null ? {} : { weight: listing.weight_grams }),
          sales_channels: [{ id: await defaultSalesChannel(container) }],
          options: [{ title: OPTION_TITLE, values: variants.map(({ title }) => title) }],
          variants,
        },
        stock: stockOf(variants, content.variants),
      })
    }
    const live = await readLiveContent(container, {
      id: draft.listing_id,
      producer_id: producer.id,
    })
    if (live === null) {
      throw noSuch("listing", draft.listing_id)
    }
    return new StepResponse<PublicationPlan>({
      ...plan,
      product: null,
      ...(await planChange(container, { draft, live, listing, pictures })),
    })
  }
)

type Draft = Awaited<ReturnType<typeof loadMovableDraft>>["draft"]
type Change = {
  draft: Draft
  live: LiveContent
  listing: PublishedListing
  pictures: ReturnType<typeof picturesOf>
}

async function planChange(
  container: MedusaContainer,
  { draft, live, listing, pictures }: Change
): Promise<Pick<PublicationPlan, "change" | "stock">> {
  const product_id = live.listing.product_id
  const { handle, option } = await coreProductOf(container, product_id)
  const { content, base } = draft
  const kept = new Set(content.variants.flatMap(({ variant_id }) => variant_id ?? []))
  const added = content.variants
    .map((variant, index) => ({ variant, index }))
    .filter(({ variant }) => variant.variant_id === null)
  const skus = new Set(live.variants.flatMap(({ sku }) => sku ?? []))
  const created = added.map(({ variant, index }) => {
    const sku = freeSku(handle, skus)
    skus.add(sku)
    return { ...coreVariantOf(variant, content, index, sku, option?.title), product_id }
  })
  const values = new Set(option?.values ?? [])
  const newValues = created.map(({ title }) => title).filter((title) => !values.has(title))

  return {
    stock: stockOf(
      created,
      added.map(({ variant }) => variant)
    ),
    change: {
      listing_id: live.listing.id,
      product_id,
      product: {
        id: product_id,
        title: listing.title.vi,
        subtitle: listing.title.en,
        description: listing.summary.vi,
        ...imagesOf(pictures),
      },
      option:
        option === null || newValues.length === 0
          ? null
          : { product_option_id: option.id, add: newValues.map((value) => ({ value })) },
      created,
      updated: content.variants.flatMap((variant, index) => {
        const wasPrice = base?.variants.find(({ key }) => key === variant.key)?.price_vnd
        const name = listing.names[index]
        return variant.variant_id === null || name === undefined
          ? []
          : [
              {
                id: variant.variant_id,
                title: name.vi,
                variant_rank: index,
                metadata: { title: name },
                ...(variant.weight_grams === null ? {} : { weight: variant.weight_grams }),
                // A price that the draft left as it was may have moved since, within its band: it stays.
                ...(variant.price_vnd === null || variant.price_vnd === wasPrice
                  ? {}
                  : { prices: [{ currency_code: "vnd", amount: variant.price_vnd }] }),
              },
            ]
      }),
      deleted: live.variants.map(({ id }) => id).filter((id) => !kept.has(id)),
    },
  }
}

function stockOf(
  variants: readonly { sku: string }[],
  contents: readonly { stock: number | null }[]
): PublicationPlan["stock"] {
  return variants.flatMap(({ sku }, index) => {
    const pieces = contents[index]?.stock ?? null
    return pieces === null ? [] : [{ sku, pieces }]
  })
}

const CoreProduct = z.object({
  handle: z.string(),
  options: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        values: z.array(z.object({ value: z.string() })).nullish(),
      })
    )
    .nullish(),
})

async function coreProductOf(container: MedusaContainer, id: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["handle", "options.id", "options.title", "options.values.value"],
    filters: { id },
  })
  const { handle, options } = CoreProduct.parse(data[0])
  const option = options?.[0]
  return {
    handle,
    option:
      option === undefined
        ? null
        : {
            id: option.id,
            title: option.title,
            values: (option.values ?? []).map(({ value }) => value),
          },
  }
}

/** The name as an address; where it is taken, with the end of the draft's id, which no other has. */
async function freeHandle(
  container: MedusaContainer,
  title: string,
  draftId: string
): Promise<string> {
  const wanted = slugify(title).slice(0, 80).replace(/-+$/, "")
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id"],
    filters: { handle: wanted },
  })
  return data.length === 0 && wanted !== ""
    ? wanted
    : `${wanted === "" ? "san-pham" : wanted}-${draftId.slice(-6).toLowerCase()}`
}

function freeSku(handle: string, taken: ReadonlySet<string>): string {
  let number = taken.size + 1
  while (taken.has(skuOf(handle, number))) {
    number += 1
  }
  return skuOf(handle, number)
}

async function defaultSalesChannel(container: MedusaContainer): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "store", fields: ["default_sales_channel_id"] })
  const chosen = z
    .array(z.object({ default_sales_channel_id: z.string().nullish() }))
    .parse(data)[0]?.default_sales_channel_id
  if (chosen) {
    return chosen
  }
  const { data: channels } = await query.graph({ entity: "sales_channel", fields: ["id"] })
  const [first] = z.array(z.object({ id: z.string() })).parse(channels)
  if (first === undefined) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The shop has no sales channel")
  }
  return first.id
}
