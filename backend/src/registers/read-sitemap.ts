import { isPublishable } from "@cholang/craft-villages/domain"
import type { ProducerState } from "@cholang/marketplace/domain"
import type { IsoInstant } from "@cholang/shared"
import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { SitemapAnswer } from "../http"

type Graph = Pick<RemoteQueryFunction, "graph">

const PUBLISHING: ProducerState = "approved"

const instant = z.coerce.date().transform((date) => date.toISOString())
const PageRow = z.object({ handle: z.string(), updated_at: instant })
const ProductRow = PageRow.extend({ id: z.string() })
const ConsentRow = PageRow.extend({
  consent_at: instant.nullable(),
  consent_version: z.string().nullable(),
  consent_withdrawn_at: instant.nullable(),
})
const ListedRow = z.object({ product_id: z.string() })

/** Every public page that search engines may show. Spirits are not among them (Law 44/2019/QH14, art. 16). */
export async function readSitemap(query: Graph, at: IsoInstant): Promise<SitemapAnswer> {
  const [products, listed, villages, artisans, producers, indications] = await Promise.all([
    query.graph({
      entity: "product",
      fields: Object.keys(ProductRow.shape),
      filters: { status: ProductStatus.PUBLISHED },
    }),
    query.graph({
      entity: "listing",
      fields: ["product_id"],
      filters: { is_alcohol: false, producer: { state: PUBLISHING } },
    }),
    query.graph({ entity: "village", fields: Object.keys(PageRow.shape) }),
    query.graph({ entity: "artisan", fields: Object.keys(ConsentRow.shape) }),
    query.graph({
      entity: "producer",
      fields: Object.keys(PageRow.shape),
      filters: { state: PUBLISHING },
    }),
    query.graph({ entity: "geographical_indication", fields: Object.keys(PageRow.shape) }),
  ])
  const shown = new Set(
    ListedRow.array()
      .parse(listed.data)
      .map(({ product_id }) => product_id)
  )

  return {
    products: ProductRow.array()
      .parse(products.data)
      .filter(({ id }) => shown.has(id))
      .map(toPage),
    villages: PageRow.array().parse(villages.data),
    artisans: ConsentRow.array()
      .parse(artisans.data)
      .filter((artisan) => isPublishable(artisan, at))
      .map(toPage),
    producers: PageRow.array().parse(producers.data),
    indications: PageRow.array().parse(indications.data),
  }
}

function toPage({ handle, updated_at }: z.infer<typeof PageRow>) {
  return { handle, updated_at }
}
