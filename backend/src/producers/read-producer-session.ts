import { readMemberAccountWorkflow } from "@cholang/access/workflows"
import { PRODUCER_KINDS, PRODUCER_STATES } from "@cholang/marketplace/domain"
import type { ProducerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { ProducerSessionAnswer } from "../http"

const ProducerRow = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.object({ vi: z.string(), en: z.string() }),
  kind: z.enum(PRODUCER_KINDS),
  state: z.enum(PRODUCER_STATES),
})

/** Who is signed in at the portal, and for which producer. */
export async function readProducerSession(
  container: MedusaContainer,
  scope: ProducerScope
): Promise<ProducerSessionAnswer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ result: member }, { data }] = await Promise.all([
    readMemberAccountWorkflow(container).run({ input: { scope } }),
    query.graph({
      entity: "producer",
      fields: Object.keys(ProducerRow.shape),
      filters: { id: scope.producerId },
    }),
  ])
  return { member, producer: ProducerRow.parse(data[0]) }
}
