import { assertNever } from "@cholang/shared"
import type { CodeKind } from "./lot"

/**
 * The address that is printed: an own-domain identifier in the sense of ISO/IEC 18975, unique by its host.
 * `publicIdUrl` is the host that codes live on for ever, without a slash at its end.
 */
export function codeUri(publicIdUrl: string, kind: CodeKind, code: string): string {
  return `${publicIdUrl}${pathOf(kind)}${code}`
}

function pathOf(kind: CodeKind): string {
  switch (kind) {
    case "label":
      return "/c/"
    case "lot":
      return "/b/"
    default:
      return assertNever(kind)
  }
}
