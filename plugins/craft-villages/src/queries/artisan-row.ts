import type { IsoInstant } from "@cholang/shared"
import { z } from "@medusajs/framework/zod"
import { isPublishable } from "../domain"
import type { ArtisanSummary } from "../http"
import { below, CraftRow, InstantRow, LocalisedRow, MediaRefRow } from "./register-row"
import { VILLAGE_SUMMARY_FIELDS, VillageSummaryRow, withCommune } from "./village-row"

export const ArtisanSummaryRow = z.object({
  handle: z.string(),
  name: z.string(),
  title: LocalisedRow.nullable(),
  craft: CraftRow.nullish().transform((craft) => craft ?? null),
  picture: MediaRefRow.nullable(),
  is_demo: z.boolean(),
  consent_at: InstantRow.nullable(),
  consent_version: z.string().nullable(),
  consent_withdrawn_at: InstantRow.nullable(),
})
type ArtisanSummaryRow = z.infer<typeof ArtisanSummaryRow>

export const ArtisanRow = ArtisanSummaryRow.extend({
  title_decision_no: z.string().nullable(),
  title_decided_on: z.string().nullable(),
  years_in_craft: z.number().nullable(),
  teaches: z.boolean(),
  story: LocalisedRow,
  village: VillageSummaryRow.nullish().transform((village) =>
    village ? withCommune(village) : null
  ),
})

const CRAFT_FIELDS = below("craft", Object.keys(CraftRow.shape))

export const ARTISAN_SUMMARY_FIELDS = [
  ...Object.keys(ArtisanSummaryRow.omit({ craft: true }).shape),
  ...CRAFT_FIELDS,
]
export const ARTISAN_FIELDS = [
  ...Object.keys(ArtisanRow.omit({ craft: true, village: true }).shape),
  ...CRAFT_FIELDS,
  ...below("village", VILLAGE_SUMMARY_FIELDS),
]

/** The rows that may be shown at `at`: those whose recorded consent stands. */
export function published<Row extends ArtisanSummaryRow>(
  rows: readonly Row[],
  at: IsoInstant
): Row[] {
  return rows.filter((row) => isPublishable(row, at))
}

/** The consent itself is no part of an answer. */
export function toArtisanSummary(row: ArtisanSummaryRow): ArtisanSummary {
  const { handle, name, title, craft, picture, is_demo } = row
  return { handle, name, title, craft, picture, is_demo }
}
