import { asOf, type ProducerScope } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import type { OfferChange } from "../../domain"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import { noSuch, notAllowed } from "../_refuse"

export type ConfirmOfferImportStepInput = { scope: ProducerScope; id: string }

const StoredChanges = z.object({
  changes: z.array(
    z.object({
      variant_id: z.string(),
      price_vnd: z.number().optional(),
      stock: z.number().optional(),
    })
  ),
})

/** Takes a preview for confirmed, once; what it holds is what is written. A rollback opens it again. */
export const confirmOfferImportStep = createStep(
  "confirm-offer-import",
  async ({ scope, id }: ConfirmOfferImportStepInput, { container }) => {
    const marketplace = container.resolve(MARKETPLACE_MODULE)
    const [found] = await marketplace.listOfferImports({ id, producer_id: scope.producerId })
    if (!found) {
      throw noSuch("import", id)
    }
    if (found.problem_count > 0) {
      throw notAllowed("import_has_problems", `Import ${id} has ${found.problem_count} problems`)
    }
    if (found.state === "confirmed") {
      return new StepResponse<{ changes: OfferChange[] }, string | null>({ changes: [] }, null)
    }
    await marketplace.updateOfferImports({
      id,
      state: "confirmed",
      confirmed_at: new Date(asOf(container)),
    })
    return new StepResponse<{ changes: OfferChange[] }, string | null>(
      StoredChanges.parse(found.changes),
      id
    )
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve(MARKETPLACE_MODULE)
        .updateOfferImports({ id, state: "previewed", confirmed_at: null })
    }
  }
)
