import { asOf } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CustomerDataAnswer } from "../../http"
import { readCustomerData } from "../../queries/care/read-customer-data"

export type ReadCustomerDataStepInput = { customer_id: string }

/** Everything that is held about a customer. Writes nothing. */
export const readCustomerDataStep = createStep(
  "read-customer-data",
  async ({ customer_id }: ReadCustomerDataStepInput, { container }) =>
    new StepResponse<CustomerDataAnswer>({
      ...(await readCustomerData(container, customer_id)),
      as_of: asOf(container),
    })
)
