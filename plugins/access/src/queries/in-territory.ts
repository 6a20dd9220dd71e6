import type { OfficerScope } from "@cholang/shared"

export type SqlValue = string | number | string[]

/** A condition over `commune_code` that holds what an officer may see, and its parameters. */
export function inTerritory({ territory }: OfficerScope): { sql: string; values: SqlValue[] } {
  return territory.kind === "province"
    ? { sql: "true", values: [] }
    : { sql: "commune_code = any(?)", values: [[...territory.codes]] }
}
