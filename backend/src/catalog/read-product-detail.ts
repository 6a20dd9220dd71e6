import type { Producer } from "@cholang/marketplace/http"
import { readClosureWorkflow } from "@cholang/marketplace/workflows"
import { readCertificate } from "@cholang/ocop/domain"
import type { IsoInstant } from "@cholang/shared"
import type { LotSummary } from "@cholang/traceability/http"
import { readLotSummariesWorkflow } from "@cholang/traceability/workflows"
import type { ISearchModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { ProductAnswer, ProductCard, ProductDetail } from "../http"
import { cardOf } from "./product-document"
import { PRODUCT_INDEX } from "./product-index"
import type { ProducerRow } from "./product-rows"
import { type ReadProduct, readProducts } from "./read-products"
import { nextBadgeChange, type StoredCard, toCard } from "./stored-card"

const RELATED_COUNT = 4

/** The page of a product that is on sale; null for every other handle. */
export async function readProductDetail(
  container: MedusaContainer,
  handle: string,
  at: IsoInstant
): Promise<ProductAnswer | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [read] = await readProducts(query, { handle })
  if (read === undefined) {
    return null
  }
  const [{ result: lots }, related, { result: closure }] = await Promise.all([
    readLotSummariesWorkflow(container).run({ input: { product_ids: [read.card.id] } }),
    readRelated(container.resolve(Modules.SEARCH), read.card),
    readClosureWorkflow(container).run({ input: { producer_id: read.listing.producer.id } }),
  ])
  return {
    product: toProductDetail(read, { lots, related }, at),
    closure,
    as_of: at,
    valid_until: nextBadgeChange([read.card, ...related], at),
  }
}

/** The whole page of a product, from what was read of it. */
function toProductDetail(
  { card, listing, variants, certificates }: ReadProduct,
  more: { lots: LotSummary[]; related: StoredCard[] },
  at: IsoInstant
): ProductDetail {
  return {
    ...toCard(card, at),
    summary: listing.summary,
    story: listing.story,
    care: listing.care,
    gallery: listing.gallery,
    variants,
    label_fields: listing.label_fields,
    abv_percent: listing.abv_percent,
    producer_detail: publicProducer(listing.producer),
    certificates: certificates
      .map((certificate) => readCertificate(certificate, at))
      .sort((left, right) => right.decided_on.localeCompare(left.decided_on)),
    lots: more.lots,
    related: more.related.map((related): ProductCard => toCard(related, at)),
  }
}

/** Whether it may publish is nobody's business but ours: who reads this page knows. */
function publicProducer(producer: ProducerRow): Producer {
  const { id, handle, kind, name, commune_code, village_handle, verification, is_demo } = producer
  const { story, street, founded_year, picture } = producer
  const summary = { id, handle, kind, name, commune_code, village_handle, verification, is_demo }
  return { ...summary, story, street, founded_year, picture }
}

/** Others of the same producer first, then of the same kind; spirits are recommended to nobody. */
async function readRelated(
  search: Pick<ISearchModuleService, "searchMany">,
  card: StoredCard
): Promise<StoredCard[]> {
  const others = { id: { $ne: card.id }, is_alcohol: false }
  const answers = await search.searchMany(
    [{ producer: card.producer.handle }, { product_set: card.product_set }].map((same) => ({
      entity: PRODUCT_INDEX,
      fields: ["id", "card"],
      filters: { ...others, ...same },
      pagination: { take: RELATED_COUNT, order: { created_at: "DESC" as const } },
      search_options: { count: "none" as const },
    }))
  )
  const cards = answers.flatMap(({ hits }) => hits.map(({ document }) => cardOf(document)))
  return [...new Map(cards.map((other) => [other.id, other])).values()].slice(0, RELATED_COUNT)
}
