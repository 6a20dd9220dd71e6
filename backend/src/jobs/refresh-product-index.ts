import type { MedusaContainer } from "@medusajs/framework/types"
import { refreshProductIndexWorkflow } from "../workflows/refresh-product-index"

const LIMIT = 500

/** What time changed in the catalogue is counted right again within minutes; what the cards show is right at once. */
export default async function refreshProductIndex(container: MedusaContainer): Promise<void> {
  await refreshProductIndexWorkflow(container).run({ input: { limit: LIMIT } })
}

export const config = { name: "refresh-product-index", schedule: "*/5 * * * *" }
