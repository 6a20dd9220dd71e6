import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CustomerDataAnswer } from "../../../../../http"
import { exportCustomerDataWorkflow } from "../../../../../workflows/export-customer-data"
import { customerIdOf } from "../../../../../api/_care/customer"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<CustomerDataAnswer>
) => {
  const { result } = await exportCustomerDataWorkflow(req.scope).run({
    input: { customer_id: customerIdOf(req) },
  })
  res.json(result)
}
