import type { IsoInstant } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type IndicationStatus, nextRightBoundary, readRight, readRightTerm } from "../domain"
import type { Indication, IndicationSummary } from "../http"
import {
  INDICATION_FIELDS,
  INDICATION_SUMMARY_FIELDS,
  IndicationRow,
  IndicationSummaryRow,
} from "./indication-row"

/** The indications of the register, by handle; those of one status where it is named. */
export async function readIndications(
  container: MedusaContainer,
  { status }: { status?: IndicationStatus | undefined }
): Promise<IndicationSummary[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "geographical_indication",
    fields: INDICATION_SUMMARY_FIELDS,
    filters: { ...(status && { status }) },
    pagination: { order: { handle: "ASC" } },
  })

  return IndicationSummaryRow.array().parse(data)
}

/**
 * One indication with every right of use as it stands at `at`, and until when that answer holds; null for a handle that
 * no indication has.
 */
export async function readIndication(
  container: MedusaContainer,
  handle: string,
  at: IsoInstant
): Promise<{ indication: Indication; valid_until: IsoInstant | null } | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "geographical_indication",
    fields: INDICATION_FIELDS,
    filters: { handle },
  })
  const [row] = IndicationRow.array().parse(data)
  if (row === undefined) {
    return null
  }

  const { area_commune_codes: commune_codes, area_former_names: former_names, ...facts } = row
  return {
    indication: {
      ...facts,
      area: { commune_codes, former_names },
      rights: row.rights.map((right) => readRight(right, at)).sort(byGrant),
    },
    valid_until: nextRightBoundary(row.rights.map(readRightTerm), at),
  }
}

function byGrant(
  left: { granted_on: string; certificate_no: string },
  right: { granted_on: string; certificate_no: string }
): number {
  return (
    left.granted_on.localeCompare(right.granted_on) ||
    left.certificate_no.localeCompare(right.certificate_no)
  )
}
