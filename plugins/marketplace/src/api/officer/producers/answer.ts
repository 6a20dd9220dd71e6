import { asOf, officerScopeOf } from "@cholang/shared"
import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { OfficerProducerAnswer } from "../../../http"
import { readOfficerProducer } from "../../../queries/onboarding/read-officer-producer"

/** One producer as its review page shows it; to who may not see it there is none. */
export async function officerProducerAnswer(req: MedusaRequest): Promise<OfficerProducerAnswer> {
  const as_of = asOf(req.scope)
  const id = req.params["id"] ?? ""
  const found = await readOfficerProducer(req.scope, officerScopeOf(req.scope), id, as_of)
  if (found === null) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `No producer ${id}`, "not_found")
  }
  return { ...found, as_of }
}
