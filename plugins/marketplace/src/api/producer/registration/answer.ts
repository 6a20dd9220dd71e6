import { asOf, type ProducerScope } from "@cholang/shared"
import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { RegistrationAnswer } from "../../../http"
import {
  readProducerHistory,
  readRegistration,
} from "../../../queries/onboarding/read-registration"

/** The member's own registration as every route of this tree answers it. */
export async function registrationAnswer(
  req: MedusaRequest,
  { producerId }: ProducerScope
): Promise<RegistrationAnswer> {
  const as_of = asOf(req.scope)
  const [registration, history] = await Promise.all([
    readRegistration(req.scope, producerId, as_of),
    readProducerHistory(req.scope, producerId, { forProducer: true }),
  ])
  if (registration === null) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no registration", "not_found")
  }
  return { registration, history, as_of }
}
