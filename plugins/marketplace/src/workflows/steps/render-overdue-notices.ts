import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { renderCaseNotices } from "./render-case-notices"

export type RenderOverdueNoticesStepInput = { ids: string[] }

/** Letters to the sides of cases whose time has run out. Writes nothing. */
export const renderOverdueNoticesStep = createStep(
  "render-overdue-notices",
  async ({ ids }: RenderOverdueNoticesStepInput, { container }) => {
    const letters = await Promise.all(
      ids.map((id) => renderCaseNotices(container, id, { kind: "escalated", cause: "overdue" }))
    )
    return new StepResponse(letters.flat())
  }
)
