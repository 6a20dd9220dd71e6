import { asOf, type Localised } from "@cholang/shared"
import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type LotAction, moveLot, releaseRefusals } from "../../domain"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import type Lot from "../../modules/traceability/models/lot"

export type MoveLotsInput =
  | { ids: string[]; action: Exclude<LotAction, "recall"> }
  | { ids: string[]; action: "recall"; reason: Localised; instructions: Localised }

/** Moves lots along their life, all or none; what they were before is restored on rollback. */
export const moveLotsStep = createStep(
  "move-lots",
  async (input: MoveLotsInput, { container }) => {
    const traceability = container.resolve(TRACEABILITY_MODULE)
    const lots = await traceability.listLots(
      { id: input.ids },
      input.action === "release" ? { relations: ["events"] } : {}
    )
    const missing = input.ids.find((id) => !lots.some((lot) => lot.id === id))
    if (missing) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Lot ${missing} does not exist`,
        "lot_not_found"
      )
    }

    const now = new Date(asOf(container))
    const changes = lots.map((lot) => ({
      id: lot.id,
      state: nextState(lot, input.action),
      ...facts(input, now),
    }))
    const moved = await traceability.updateLots(changes)

    return new StepResponse(moved, lots.map(standingOf))
  },
  async (previous, { container }) => {
    if (previous?.length) {
      await container.resolve(TRACEABILITY_MODULE).updateLots(previous)
    }
  }
)

type LotRow = InferTypeOf<typeof Lot>

function nextState(lot: LotRow, action: LotAction) {
  const move = moveLot(lot.state, action)
  if (!move.ok) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Lot ${lot.id} cannot ${action} while it is ${move.from}`,
      move.code
    )
  }

  const lacking = action === "release" ? releaseRefusals(lot.producer_id, lot.events) : []
  if (lacking.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Lot ${lot.id} cannot be released: ${lacking.join(", ")}`,
      lacking[0]
    )
  }
  return move.to
}

/** What is written beside the new state. */
function facts(input: MoveLotsInput, now: Date) {
  switch (input.action) {
    case "release":
      return { released_at: now }
    case "recall":
      return {
        recalled_at: now,
        recall_reason: input.reason,
        recall_instructions: input.instructions,
      }
    case "hold":
    case "resume":
    case "close":
      return {}
  }
}

function standingOf({
  id,
  state,
  released_at,
  recalled_at,
  recall_reason,
  recall_instructions,
}: LotRow) {
  return { id, state, released_at, recalled_at, recall_reason, recall_instructions }
}
