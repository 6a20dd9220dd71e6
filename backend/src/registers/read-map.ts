import { communesOf } from "@cholang/craft-villages/domain/administrative-units"
import type { ProducerState } from "@cholang/marketplace/domain"
import type { IsoInstant } from "@cholang/shared"
import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { MapAnswer } from "../http"

/** Tuyên Quang (Decision 19/2025/QĐ-TTg). */
const PROVINCE_CODE = "08"

const PUBLISHING: ProducerState = "approved"

const PlaceRow = z.object({ handle: z.string(), commune_code: z.string() })

/** The communes of the province that have a point, with the villages and producers in each. */
export async function readMap(
  query: Pick<RemoteQueryFunction, "graph">,
  at: IsoInstant
): Promise<MapAnswer> {
  const [villages, producers] = await Promise.all([
    query.graph({ entity: "village", fields: Object.keys(PlaceRow.shape) }),
    query.graph({
      entity: "producer",
      fields: Object.keys(PlaceRow.shape),
      filters: { state: PUBLISHING },
    }),
  ])
  const villagesIn = handlesByCommune(villages.data)
  const producersIn = handlesByCommune(producers.data)

  return {
    communes: communesOf(PROVINCE_CODE).flatMap(({ code, name, point }) =>
      point === null
        ? []
        : [
            {
              code,
              name,
              ...point,
              village_handles: villagesIn.get(code) ?? [],
              producer_handles: producersIn.get(code) ?? [],
            },
          ]
    ),
    as_of: at,
  }
}

function handlesByCommune(rows: unknown[]): Map<string, string[]> {
  const byCommune = new Map<string, string[]>()
  for (const { handle, commune_code } of PlaceRow.array().parse(rows)) {
    byCommune.set(commune_code, [...(byCommune.get(commune_code) ?? []), handle].sort())
  }
  return byCommune
}
