import { findCommuneRef } from "@cholang/craft-villages/domain/administrative-units"
import type { CommuneRef } from "@cholang/craft-villages/http"

/** The commune of a record. A code that no commune has any more is shown as itself, since the record stands. */
export function communeOf(code: string): CommuneRef {
  return findCommuneRef(code) ?? { code, name: code, province_code: "", province_name: "" }
}
