import type { ProducerScope } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { parseOffersCsv } from "../../csv/offers-csv"
import { DEFAULT_PRICE_BAND_BPS, effectiveChanges, offerRefusals } from "../../domain"
import type { CsvProblem } from "../../http"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import { requireMay } from "../_refuse"
import { offersByVariant } from "./plan-offer-changes"

export type PreviewOfferImportStepInput = {
  scope: ProducerScope
  /** The file as text. */
  csv: string
}

/** Keeps what a file would change, with every error in it; nothing of it is written yet. A rollback forgets it. */
export const previewOfferImportStep = createStep(
  "preview-offer-import",
  async ({ scope, csv }: PreviewOfferImportStepInput, { container }) => {
    requireMay(scope, "listings.write")
    const { changes, problems } = parseOffersCsv(csv)
    const offers = await offersByVariant(container, scope)
    const refusals = offerRefusals(changes, offers, DEFAULT_PRICE_BAND_BPS).map(
      ({ row, field, code, limit }): CsvProblem => ({
        line: changes[row]?.line ?? 0,
        column: field,
        code,
        ...(limit === undefined ? {} : { limit }),
      })
    )
    const all = [...problems, ...refusals].sort((left, right) => left.line - right.line)
    const effective = all.length > 0 ? [] : effectiveChanges(changes, offers)
    const created = await container.resolve(MARKETPLACE_MODULE).createOfferImports({
      producer_id: scope.producerId,
      member_id: scope.memberId,
      changes: { changes: effective },
      problems: { problems: all },
      problem_count: all.length,
      row_count: changes.length,
    })
    return new StepResponse({ id: created.id }, created.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(MARKETPLACE_MODULE).deleteOfferImports(id)
    }
  }
)
