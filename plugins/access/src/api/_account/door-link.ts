import type { MedusaContainer } from "@medusajs/framework/types"
import { accessOptionsOf } from "../../options"

/** Address of a page before the portal or the desk. */
export function doorLink(
  container: MedusaContainer,
  actor: "producer" | "officer",
  page: "reset" | "invitation"
): string {
  return `${accessOptionsOf(container).storefrontUrl}/${actor}/${page}`
}
