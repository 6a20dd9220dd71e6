import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { VILLAGE_STATUSES, VILLAGE_TYPES } from "../domain"
import { type CommuneRef, findCommuneRef } from "../domain/administrative-units"
import { below, CraftRow, LocalisedRow, MediaRefRow } from "./register-row"

export const VillageSummaryRow = z.object({
  handle: z.string(),
  name: LocalisedRow,
  type: z.enum(VILLAGE_TYPES),
  status: z.enum(VILLAGE_STATUSES),
  commune_code: z.string(),
  crafts: z.array(CraftRow),
  altitude_metres: z.number().nullable(),
  picture: MediaRefRow.nullable(),
  is_demo: z.boolean(),
})

export const VillageRow = VillageSummaryRow.extend({
  id: z.string(),
  summary: LocalisedRow,
  story: LocalisedRow,
  recognition_decision_no: z.string().nullable(),
  recognised_on: z.string().nullable(),
  legacy_address: z.string().nullable(),
  founded_year: z.number().nullable(),
  source: z.string().nullable(),
})

const CRAFT_FIELDS = below("crafts", Object.keys(CraftRow.shape))

/** Columns of an answer about villages, with those of their crafts. */
export const VILLAGE_SUMMARY_FIELDS = [
  ...Object.keys(VillageSummaryRow.omit({ crafts: true }).shape),
  ...CRAFT_FIELDS,
]
export const VILLAGE_FIELDS = [
  ...Object.keys(VillageRow.omit({ crafts: true }).shape),
  ...CRAFT_FIELDS,
]

/** The row with its commune in place of the code. */
export function withCommune<Row extends z.infer<typeof VillageSummaryRow>>({
  commune_code,
  ...village
}: Row): Omit<Row, "commune_code"> & { commune: CommuneRef } {
  const commune = findCommuneRef(commune_code)
  if (commune === null) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `A village lies in a commune that does not exist: ${commune_code}`
    )
  }
  return { ...village, commune }
}
