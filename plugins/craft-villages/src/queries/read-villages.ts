import type { IsoInstant } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CraftGroup, VillageStatus, VillageType } from "../domain"
import type { Village, VillageSummary } from "../http"
import { readArtisansOf } from "./read-artisans"
import {
  VILLAGE_FIELDS,
  VILLAGE_SUMMARY_FIELDS,
  VillageRow,
  VillageSummaryRow,
  withCommune,
} from "./village-row"

export type VillageFilters = {
  /** Handle of a craft. */
  craft?: string | undefined
  group?: CraftGroup | undefined
  type?: VillageType | undefined
  status?: VillageStatus | undefined
  /** Five digits. */
  commune?: string | undefined
}

/** The villages that the filters leave, by handle. */
export async function readVillages(
  container: MedusaContainer,
  { craft, group, type, status, commune }: VillageFilters
): Promise<VillageSummary[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "village",
    fields: VILLAGE_SUMMARY_FIELDS,
    filters: {
      ...(type && { type }),
      ...(status && { status }),
      ...(commune && { commune_code: commune }),
    },
    pagination: { order: { handle: "ASC" } },
  })

  return VillageSummaryRow.array()
    .parse(data)
    .filter(({ crafts }) => craft === undefined || crafts.some(({ handle }) => handle === craft))
    .filter(({ crafts }) => group === undefined || crafts.some((one) => one.group === group))
    .map((row) => withCommune(row))
}

/** One village with its crafts and the artisans who agreed to be shown; null for a handle that no village has. */
export async function readVillage(
  container: MedusaContainer,
  handle: string,
  at: IsoInstant
): Promise<Village | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "village",
    fields: VILLAGE_FIELDS,
    filters: { handle },
  })
  const [row] = VillageRow.array().parse(data)
  if (row === undefined) {
    return null
  }

  const { id, recognition_decision_no, recognised_on, legacy_address, ...village } =
    withCommune(row)
  return {
    ...village,
    recognition: {
      decision_no: recognition_decision_no,
      decided_on: recognised_on,
      legacy_address,
    },
    artisans: await readArtisansOf(container, id, at),
  }
}
