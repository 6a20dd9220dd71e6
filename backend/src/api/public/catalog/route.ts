import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { CATALOG_FACETS, type CatalogRequest } from "../../../catalog/catalog-query"
import { readCatalog } from "../../../catalog/read-catalog"
import { sendPublic } from "../../_public/answer"
import { offsetOf } from "../../_public/cursor"
import type { PublicListCatalog } from "./validators"

const FRESH_SECONDS = 60

export const GET = async (req: MedusaRequest<unknown, PublicListCatalog>, res: MedusaResponse) => {
  const search = req.scope.resolve(Modules.SEARCH)
  const request = toRequest(req.validatedQuery)

  await sendPublic(req, res, FRESH_SECONDS, (at) => readCatalog(search, request, at))
}

function toRequest(query: PublicListCatalog): CatalogRequest {
  return {
    q: query.q,
    limit: query.limit,
    offset: offsetOf(query.cursor),
    sort: query.sort ?? "relevance",
    ageConfirmed: query.age_confirmed === "true",
    priceMin: query.price_min,
    priceMax: query.price_max,
    facets: Object.fromEntries(CATALOG_FACETS.map((facet) => [facet, query[facet]])),
  }
}
