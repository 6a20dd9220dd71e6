import { asOf } from "@cholang/shared"
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
  const answer = await readCatalog(search, toRequest(req.validatedQuery), asOf(req.scope))

  sendPublic(req, res, answer, FRESH_SECONDS)
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
