import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CraftSummary } from "../http"
import { CraftRow } from "./register-row"

/** All crafts of the register, by handle. */
export async function readCrafts(container: MedusaContainer): Promise<CraftSummary[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "craft",
    fields: Object.keys(CraftRow.shape),
    pagination: { order: { handle: "ASC" } },
  })

  return CraftRow.array().parse(data)
}
