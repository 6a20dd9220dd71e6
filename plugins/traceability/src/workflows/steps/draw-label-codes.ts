import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import { drawCode } from "../../randomness/draw-code"
import type { AppendCodeInput } from "./append-codes"

export type IssueCodesInput = {
  lot_id: string
  /** How many labels. */
  quantity: number
}

/** One call stays one statement and one transaction; larger print runs are several calls. */
export const ISSUE_LABELS_MAX = 10_000

/** Draws codes for labels of existing lots. Nothing is written, so there is nothing to undo. */
export const drawLabelCodesStep = createStep(
  "draw-label-codes",
  async (issues: IssueCodesInput[], { container }) => {
    const total = issues.reduce((sum, { quantity }) => sum + quantity, 0)
    if (
      issues.some(({ quantity }) => !Number.isInteger(quantity) || quantity < 1) ||
      total > ISSUE_LABELS_MAX
    ) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `Label codes are issued in whole numbers, at most ${ISSUE_LABELS_MAX} at a time`,
        "quantity_out_of_range"
      )
    }

    const ids = issues.map(({ lot_id }) => lot_id)
    const lots = await container.resolve(TRACEABILITY_MODULE).listLots({ id: ids })
    const demoById = new Map(lots.map((lot) => [lot.id, lot.is_demo]))

    const codes = issues.flatMap(({ lot_id, quantity }): AppendCodeInput[] => {
      const is_demo = demoById.get(lot_id)
      if (is_demo === undefined) {
        throw new MedusaError(
          MedusaError.Types.NOT_FOUND,
          `Lot ${lot_id} does not exist`,
          "lot_not_found"
        )
      }
      return Array.from({ length: quantity }, () => ({
        code: drawCode(),
        kind: "label",
        lot_id,
        is_demo,
      }))
    })

    return new StepResponse(codes)
  }
)
