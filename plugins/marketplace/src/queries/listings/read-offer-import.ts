import type { ProducerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { OfferImportView } from "../../http"
import { OFFER_IMPORT_STATES } from "../../domain"
import { readOffers } from "./read-offers"

/** Problems that are answered at most: who has a thousand mends the first hundred and sees the rest. */
const SHOWN_PROBLEMS = 200

const Row = z.object({
  id: z.string(),
  state: z.enum(OFFER_IMPORT_STATES),
  row_count: z.number(),
  problem_count: z.number(),
  problems: z.object({
    problems: z.array(
      z.object({
        line: z.number(),
        column: z.string().nullable(),
        code: z.string(),
        limit: z.number().optional(),
      })
    ),
  }),
  changes: z.object({
    changes: z.array(
      z.object({
        variant_id: z.string(),
        price_vnd: z.number().optional(),
        stock: z.number().optional(),
      })
    ),
  }),
})

/** A preview of this producer, with what stands today beside what it would write; null for every other id. */
export async function readOfferImport(
  container: MedusaContainer,
  scope: ProducerScope,
  id: string
): Promise<OfferImportView | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "offer_import",
    fields: Object.keys(Row.shape),
    filters: { id, producer_id: scope.producerId },
  })
  if (data[0] === undefined) {
    return null
  }
  const { problems, changes, ...row } = Row.parse(data[0])
  const offers = await readOffers(container, scope.producerId)
  const byVariant = new Map(offers.map((offer) => [offer.variant_id, offer]))
  return {
    ...row,
    problems: problems.problems.slice(0, SHOWN_PROBLEMS).map(({ limit, ...problem }) => ({
      ...problem,
      ...(limit === undefined ? {} : { limit }),
    })),
    changes: changes.changes.flatMap(({ variant_id, price_vnd, stock }) => {
      const offer = byVariant.get(variant_id)
      return offer === undefined
        ? []
        : [
            {
              variant_id,
              title: offer.listing.title,
              name: offer.name,
              price_before_vnd: offer.price_vnd,
              price_after_vnd: price_vnd ?? offer.price_vnd,
              stock_before: offer.stocked,
              stock_after: stock ?? offer.stocked,
            },
          ]
    }),
  }
}
