import { createHash } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"
import Papa from "papaparse"
import {
  matchRemittance,
  normalised,
  type NumberedRemittanceRow,
  readRemittance,
  type RemittanceHeaders,
  type RemittanceMatch,
  type RemittanceRowError,
} from "../../domain"
import { readParcels } from "./owed-parcels"
import type { Sql } from "./sql"

export type MatchedFile = {
  /** SHA-256 of the text, in hexadecimal digits. */
  content_hash: string
  rows: { row: NumberedRemittanceRow; match: RemittanceMatch }[]
  errors: readonly RemittanceRowError[]
}

/** Reads a carrier's CSV and finds what each row pays for. A file that cannot be read at all is refused. */
export async function matchRemittanceFile(
  sql: Sql,
  content: string,
  headers: RemittanceHeaders
): Promise<MatchedFile> {
  const { data } = Papa.parse<string[]>(content, { skipEmptyLines: false })
  const reading = readRemittance(data, headers)
  if (!reading.ok) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The remittance file cannot be read: ${reading.code}`,
      reading.code
    )
  }
  const parcels = await readParcels(
    sql,
    reading.rows.map(({ reference }) => normalised(reference))
  )
  const matches = matchRemittance(reading.rows, parcels)
  return {
    content_hash: createHash("sha256").update(content).digest("hex"),
    rows: reading.rows.flatMap((row, index) => {
      const match = matches[index]
      return match === undefined ? [] : [{ row, match }]
    }),
    errors: reading.errors,
  }
}
