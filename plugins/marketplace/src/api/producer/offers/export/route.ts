import { asOf, dayOf, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { offersToCsv } from "../../../../csv/offers-csv"
import { readOffers } from "../../../../queries/listings/read-offers"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const offers = await readOffers(req.scope, producerScopeOf(req.scope).producerId)

  res.setHeader("Content-Type", "text/csv; charset=utf-8")
  res.setHeader(
    "Content-Disposition",
    `attachment; filename="gia-va-ton-kho-${dayOf(asOf(req.scope))}.csv"`
  )
  res.setHeader("Cache-Control", "private, no-store")
  res.send(offersToCsv(offers))
}
