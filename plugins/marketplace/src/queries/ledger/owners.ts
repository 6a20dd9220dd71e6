import { LOCALES, type Locale, type Localised } from "@cholang/shared"
import { z } from "@medusajs/framework/zod"
import { rowsOf, type Sql } from "./sql"

export type Owner = {
  member_id: string
  /** E-mail, or E.164. */
  login: string
  locale: Locale
}

const OwnerRow = z.object({
  member_id: z.string(),
  login: z.string(),
  locale: z.enum(LOCALES),
})

/** Everybody who owns a producer: whoever may change its account hears of it. */
export async function readOwners(sql: Sql, producerId: string): Promise<Owner[]> {
  const rows = await rowsOf(
    sql,
    `SELECT id AS member_id, login, locale FROM access_producer_member
      WHERE producer_id = ? AND role = 'owner' AND disabled_at IS NULL AND deleted_at IS NULL
      ORDER BY id`,
    [producerId]
  )
  return rows.map((row) => OwnerRow.parse(row))
}

export type ProducerName = {
  id: string
  name: Localised
  commune_code: string
}

const ProducerNameRow = z.object({
  id: z.string(),
  name: z.object({ vi: z.string(), en: z.string() }),
  commune_code: z.string(),
})

/** Null for a producer that does not exist. */
export async function readProducerName(sql: Sql, producerId: string): Promise<ProducerName | null> {
  const [row] = await rowsOf(
    sql,
    `SELECT id, name, commune_code FROM marketplace_producer WHERE id = ? AND deleted_at IS NULL`,
    [producerId]
  )
  return row === undefined ? null : ProducerNameRow.parse(row)
}
