import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { codeUri } from "../../domain"
import type { LotSummary } from "../../http"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import { traceabilityOptionsOf } from "../../options"

export type ListLotSummariesInput = { product_ids: string[] }

/** The lots of products that were ever released, newest first, with how many events each has. */
export const listLotSummariesStep = createStep(
  "list-lot-summaries",
  async ({ product_ids }: ListLotSummariesInput, { container }) => {
    const { publicIdUrl } = traceabilityOptionsOf(container)
    const lots = await container
      .resolve(TRACEABILITY_MODULE)
      .listLots(
        { product_id: product_ids, released_at: { $ne: null } },
        { relations: ["events"], order: { made_on: "DESC" } }
      )

    return new StepResponse(
      lots.map((lot): LotSummary => ({
        code: lot.code,
        lot_no: lot.lot_no,
        product_id: lot.product_id,
        commune_code: lot.commune_code,
        made_on: lot.made_on,
        expires_on: lot.expires_on,
        state: lot.state,
        is_demo: lot.is_demo,
        uri: codeUri(publicIdUrl, "lot", lot.code),
        event_count: lot.events.length,
      }))
    )
  }
)
