import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { PRODUCER_STATES } from "../../domain"

const DraftProducerRow = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.object({ vi: z.string(), en: z.string() }),
  commune_code: z.string(),
  street: z.string(),
  state: z.enum(PRODUCER_STATES),
  email: z.string().nullable(),
  shipping_profile_id: z.string().nullable(),
  stock_location_id: z.string().nullable(),
})

/** What publishing, deciding and telling need of a producer. Its e-mail stays inside the application. */
export type DraftProducer = z.infer<typeof DraftProducerRow>

export async function readDraftProducer(
  container: MedusaContainer,
  id: string
): Promise<DraftProducer | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "producer",
    fields: Object.keys(DraftProducerRow.shape),
    filters: { id },
  })
  return data[0] === undefined ? null : DraftProducerRow.parse(data[0])
}
