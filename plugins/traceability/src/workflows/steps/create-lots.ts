import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type LocalDate, type LotUnit, newLotRefusal } from "../../domain"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import { drawCode } from "../../randomness/draw-code"

export type OpenLotInput = {
  /** What the producer calls the lot; unique with the producer. */
  lot_no: string
  product_id: string
  producer_id: string
  /** Five-digit code of the commune where it was made. */
  commune_code: string
  /** A whole number of `unit`. */
  quantity: number
  unit: LotUnit
  /** Calendar dates in Viet Nam, `2026-11-23`. */
  made_on: LocalDate
  /** Null for goods that do not spoil. */
  expires_on: LocalDate | null
  /** Standards and regulations that the producer declares, e.g. `TCVN 9740:2013`. */
  standards?: string[]
  is_demo?: boolean
}

/** Writes lots as drafts, each with a freshly drawn code; they are deleted on rollback, while no code row stands. */
export const createLotsStep = createStep(
  "create-lots",
  async (lots: OpenLotInput[], { container }) => {
    for (const lot of lots) {
      const refusal = newLotRefusal(lot)
      if (refusal) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          `Lot ${lot.lot_no} cannot be opened: ${refusal}`,
          refusal
        )
      }
    }

    const created = await container
      .resolve(TRACEABILITY_MODULE)
      .createLots(lots.map((lot) => ({ standards: [], ...lot, code: drawCode() })))

    return new StepResponse(
      created,
      created.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve(TRACEABILITY_MODULE).deleteLots(ids)
    }
  }
)
