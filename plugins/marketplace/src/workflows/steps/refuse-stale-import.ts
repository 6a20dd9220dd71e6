import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OfferRefusal } from "../../domain"
import { notAllowed } from "../_refuse"

/** What was faultless when it was previewed may not be any more: then nothing of it is written. */
export const refuseStaleImportStep = createStep(
  "refuse-stale-import",
  ({ problems }: { problems: OfferRefusal[] }) => {
    const [problem] = problems
    if (problem) {
      throw notAllowed(
        "import_out_of_date",
        `Row ${problem.row} is refused now: ${problem.field} ${problem.code}`
      )
    }
    return new StepResponse(null)
  }
)
