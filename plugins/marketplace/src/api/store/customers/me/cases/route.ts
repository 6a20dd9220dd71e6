import { asOf } from "@cholang/shared"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CasesAnswer } from "../../../../../http"
import { readCases } from "../../../../../queries/care/read-cases"
import { customerIdOf } from "../../../../../api/_care/customer"
import type { ListCases } from "../../../../../api/_care/validators"

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListCases>,
  res: MedusaResponse<CasesAnswer>
) => {
  const as_of = asOf(req.scope)
  const reader = { party: "customer" as const, customer_id: customerIdOf(req) }
  res.json({ ...(await readCases(req.scope, reader, req.validatedQuery, as_of)), as_of })
}
