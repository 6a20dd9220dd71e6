import {
  readRightClaim,
  RIGHT_COLUMNS,
  RIGHT_INDICATION_COLUMNS,
  type RightClaim,
} from "@cholang/geographical-indications/domain"
import { CERTIFICATE_COLUMNS, readClaim, type StoredCertificate } from "@cholang/ocop/domain"
import { canPublish, stockBand } from "@cholang/marketplace/domain"
import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { ProductStatus, QueryContext } from "@medusajs/framework/utils"
import type { ProductVariant } from "../http"
import { communeOf } from "./communes"
import {
  CraftRow,
  LISTING_FIELDS,
  ListingRow,
  PRODUCT_FIELDS,
  ProductRow,
  VillageRow,
} from "./product-rows"
import { IndicationRightRow, OcopCertificateRow } from "./register-rows"
import { rightOfGoods, type StoredCard } from "./stored-card"
import { totalAvailable, toVariants } from "./variants"

/** What shoppers may know of one product: the card and what its page adds. */
export type ReadProduct = {
  card: StoredCard
  product: ProductRow
  listing: ListingRow
  variants: ProductVariant[]
  certificates: StoredCertificate[]
  /** Rights of its producer that name the product, with the whole area of each indication. */
  rights: RightClaim[]
}

type ReadOptions = {
  /** Leaves out what is not published or not offered by a producer that may publish. A scan asks for everything. */
  onSaleOnly: boolean
}

const CURRENCY = "vnd"

/**
 * Products with all that their cards and pages need. On sale is what is published, priced, and listed by a producer that
 * may publish. One query a module, however many products are asked for.
 */
export async function readProducts(
  query: Pick<RemoteQueryFunction, "graph">,
  filters: { id: string[] } | { handle: string },
  { onSaleOnly }: ReadOptions = { onSaleOnly: true }
): Promise<ReadProduct[]> {
  const { data } = await query.graph({
    entity: "product",
    fields: PRODUCT_FIELDS,
    filters: { ...filters, ...(onSaleOnly ? { status: ProductStatus.PUBLISHED } : {}) },
    context: { variants: { calculated_price: QueryContext({ currency_code: CURRENCY }) } },
  })
  const products = ProductRow.array().parse(data)
  const ids = products.map(({ id }) => id)
  const [listings, certificates] = await Promise.all([
    readListings(query, ids),
    readCertificates(query, ids),
  ])
  const published = listings.filter(({ producer }) => !onSaleOnly || canPublish(producer))
  const [rights, villages, crafts] = await Promise.all([
    readRights(query, unique(published.map(({ producer }) => producer.id))),
    readVillages(query, unique(published.flatMap(({ producer }) => producer.village_handle ?? []))),
    readCrafts(query, unique(published.flatMap(({ craft_handle }) => craft_handle ?? []))),
  ])

  return products.flatMap((product) => {
    const listing = published.find(({ product_id }) => product_id === product.id)
    const variants = toVariants(product.variants, product.weight ?? null)
    const cheapest = cheapestOf(variants)
    if (listing === undefined || cheapest === null) {
      return []
    }
    const { producer } = listing
    const goods = { product_id: product.id, commune_code: producer.commune_code }
    const ofProduct = certificates.filter(({ product_id }) => product_id === product.id)
    const claims = rights
      .filter(
        (right) => right.producer_id === producer.id && right.product_ids.includes(product.id)
      )
      .map(readRightClaim)
    const village = villages.find(({ handle }) => handle === producer.village_handle)
    const card: StoredCard = {
      id: product.id,
      handle: product.handle,
      title: listing.title,
      picture: listing.gallery[0] ?? null,
      price_vnd: cheapest.price_vnd,
      was_price_vnd: cheapest.was_price_vnd,
      unit: listing.unit,
      stock: stockBand(totalAvailable(variants)),
      producer: { handle: producer.handle, name: producer.name },
      village: village ?? null,
      commune: communeOf(producer.commune_code),
      craft: crafts.find(({ handle }) => handle === listing.craft_handle) ?? null,
      product_set: listing.product_set,
      is_alcohol: listing.is_alcohol,
      is_demo: listing.is_demo,
      certificates: ofProduct.map(readClaim),
      rights: claims.map((claim) => rightOfGoods(claim, goods)),
    }
    return [{ card, product, listing, variants, certificates: ofProduct, rights: claims }]
  })
}

async function readListings(query: Pick<RemoteQueryFunction, "graph">, productIds: string[]) {
  const { data } = await query.graph({
    entity: "listing",
    fields: LISTING_FIELDS,
    filters: { product_id: productIds },
  })
  return ListingRow.array().parse(data)
}

async function readCertificates(query: Pick<RemoteQueryFunction, "graph">, productIds: string[]) {
  const { data } = await query.graph({
    entity: "ocop_certificate",
    fields: [...CERTIFICATE_COLUMNS],
    filters: { product_id: productIds },
  })
  return OcopCertificateRow.array().parse(data)
}

async function readRights(query: Pick<RemoteQueryFunction, "graph">, producerIds: string[]) {
  const { data } = await query.graph({
    entity: "indication_right",
    fields: [...RIGHT_COLUMNS, ...RIGHT_INDICATION_COLUMNS],
    filters: { producer_id: producerIds },
  })
  return IndicationRightRow.array().parse(data)
}

async function readVillages(query: Pick<RemoteQueryFunction, "graph">, handles: string[]) {
  const { data } = await query.graph({
    entity: "village",
    fields: Object.keys(VillageRow.shape),
    filters: { handle: handles },
  })
  return VillageRow.array().parse(data)
}

async function readCrafts(query: Pick<RemoteQueryFunction, "graph">, handles: string[]) {
  const { data } = await query.graph({
    entity: "craft",
    fields: Object.keys(CraftRow.shape),
    filters: { handle: handles },
  })
  return CraftRow.array().parse(data)
}

function cheapestOf(variants: readonly ProductVariant[]): ProductVariant | null {
  return variants.reduce<ProductVariant | null>(
    (cheapest, variant) =>
      cheapest === null || variant.price_vnd < cheapest.price_vnd ? variant : cheapest,
    null
  )
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
