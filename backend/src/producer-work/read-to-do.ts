import { readWorkOfProducerWorkflow } from "@cholang/marketplace/workflows"
import { addDays, dayOf, type IsoInstant, type ProducerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { ProducerToDoAnswer } from "../http"

/** A certificate is renewed in good time: the dossier takes weeks. */
const RENEWAL_DAYS = 90

const CertificateRow = z.object({
  id: z.string(),
  product_id: z.string(),
  star: z.number(),
  valid_until: z.coerce.date(),
  extended_until: z.coerce.date().nullable(),
})

/** What waits for a producer, from every plugin that knows of such things: the one place where they are joined. */
export async function readToDo(
  container: MedusaContainer,
  scope: ProducerScope,
  at: IsoInstant
): Promise<ProducerToDoAnswer> {
  const [{ result: work }, { data }] = await Promise.all([
    readWorkOfProducerWorkflow(container).run({ input: { scope } }),
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "ocop_certificate",
      fields: ["id", "product_id", "star", "valid_until", "extended_until"],
      filters: { producer_id: scope.producerId, revoked_at: null },
    }),
  ])
  return {
    ...work,
    certificates_expiring: CertificateRow.array()
      .parse(data)
      .map(({ valid_until, extended_until, ...certificate }) => ({
        ...certificate,
        valid_until: (extended_until ?? valid_until).toISOString(),
      }))
      .filter(({ valid_until: end }) => end > at && dayOf(end) <= addDays(dayOf(at), RENEWAL_DAYS)),
    as_of: at,
  }
}
