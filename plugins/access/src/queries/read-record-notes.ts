import type { OfficerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { NOTE_AUDIENCES } from "../domain"
import type { RecordNote } from "../http"
import { inTerritory } from "./in-territory"

const Row = z.object({
  id: z.string(),
  text: z.string(),
  audience: z.enum(NOTE_AUDIENCES),
  officer_name: z.string().nullable(),
  agency_name: z.object({ vi: z.string(), en: z.string() }).nullable(),
  is_own_agency: z.boolean(),
  created_at: z.date(),
})

const SELECT = `
  select note.id, note.text, note.audience, officer.name as officer_name, agency.name as agency_name,
    note.agency_id = ? as is_own_agency, note.created_at
  from access_record_note note
  left join access_officer officer on officer.id = note.officer_id
  left join access_agency agency on agency.id = note.agency_id
  where note.record_type = ? and note.record_id = ? and note.deleted_at is null
    and (note.agency_id = ? or note.audience = 'all_agencies')
  order by note.created_at desc, note.id desc limit 200`

/** The notes about a record that this officer's agency may read. Whether it may see the record is asked before. */
export async function readRecordNotes(
  container: MedusaContainer,
  scope: OfficerScope,
  { record_type, record_id }: { record_type: string; record_id: string }
): Promise<RecordNote[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: unknown[] }>(SELECT, [scope.agencyId, record_type, record_id, scope.agencyId])
  return Row.array()
    .parse(rows)
    .map(({ created_at, ...note }) => ({ ...note, created_at: created_at.toISOString() }))
}

/** Whether a record ever waited on an agency of this kind in this territory. */
export async function isRecordVisible(
  container: MedusaContainer,
  scope: OfficerScope,
  { record_type, record_id }: { record_type: string; record_id: string }
): Promise<boolean> {
  const territory = inTerritory(scope)
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: unknown[] }>(
      `select 1 from access_work_item
        where record_type = ? and record_id = ? and deleted_at is null
          and ${territory.sql} and (audience @> array[?]::text[] or ? = 'department') limit 1`,
      [record_type, record_id, ...territory.values, scope.agencyKind, scope.agencyKind]
    )
  return rows.length > 0
}
