import type { IsoInstant } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Artisan, ArtisanSummary } from "../http"
import {
  ARTISAN_FIELDS,
  ARTISAN_SUMMARY_FIELDS,
  ArtisanRow,
  ArtisanSummaryRow,
  published,
  toArtisanSummary,
} from "./artisan-row"

/** The artisans of a village who agreed to be shown, by handle. */
export async function readArtisansOf(
  container: MedusaContainer,
  villageId: string,
  at: IsoInstant
): Promise<ArtisanSummary[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "artisan",
    fields: ARTISAN_SUMMARY_FIELDS,
    filters: { village_id: villageId },
    pagination: { order: { handle: "ASC" } },
  })

  return published(ArtisanSummaryRow.array().parse(data), at).map(toArtisanSummary)
}

/** One artisan; null for a handle that nobody has and for one whose consent does not stand: the two are not told apart. */
export async function readArtisan(
  container: MedusaContainer,
  handle: string,
  at: IsoInstant
): Promise<Artisan | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "artisan",
    fields: ARTISAN_FIELDS,
    filters: { handle },
  })
  const [row] = published(ArtisanRow.array().parse(data), at)
  if (row === undefined) {
    return null
  }

  const { title_decision_no, title_decided_on, years_in_craft, teaches, story, village } = row
  const isDecided = title_decision_no !== null && title_decided_on !== null
  return {
    ...toArtisanSummary(row),
    title_decision: isDecided
      ? { decision_no: title_decision_no, decided_on: title_decided_on }
      : null,
    years_in_craft,
    teaches,
    story,
    village,
  }
}
