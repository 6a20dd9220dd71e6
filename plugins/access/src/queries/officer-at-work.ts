import type { OfficerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { AGENCY_KINDS, TERRITORY_KINDS, territoryOf } from "../domain"

/** An officer as the guard of `/officer` needs to know it, in one statement for each request. */
export type OfficerAtWork = {
  scope: OfficerScope
  session_epoch: number
  /** The agency asks for a second factor and this officer has none yet. */
  lacks_second_factor: boolean
}

const Row = z.object({
  id: z.string(),
  session_epoch: z.number(),
  agency_id: z.string(),
  kind: z.enum(AGENCY_KINDS),
  territory_kind: z.enum(TERRITORY_KINDS),
  commune_codes: z.array(z.string()),
  lacks_second_factor: z.boolean(),
})

const SELECT = `
  select officer.id, officer.session_epoch, agency.id as agency_id, agency.kind, agency.territory_kind,
    agency.commune_codes,
    agency.requires_second_factor and not exists (
      select 1 from auth_mfa_factor factor
      where factor.auth_identity_id = officer.auth_identity_id
        and factor.status = 'enabled' and factor.deleted_at is null
    ) as lacks_second_factor
  from access_officer officer
  join access_agency agency on agency.id = officer.agency_id and agency.deleted_at is null
  where officer.id = ? and officer.disabled_at is null and officer.deleted_at is null`

/** Null for an officer that is unknown, disabled or gone, or whose agency is gone. */
export async function readOfficerAtWork(
  container: MedusaContainer,
  officerId: string
): Promise<OfficerAtWork | null> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: unknown[] }>(SELECT, [officerId])
  const row = Row.optional().parse(rows[0])
  return row === undefined
    ? null
    : {
        scope: {
          officerId: row.id,
          agencyId: row.agency_id,
          agencyKind: row.kind,
          territory: territoryOf(row),
        },
        session_epoch: row.session_epoch,
        lacks_second_factor: row.lacks_second_factor,
      }
}
