import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findUnsplitOrders } from "../../../queries/producer-orders/find-unsplit-orders"

export type FindUnsplitOrdersStepInput = { placed_before: string; limit: number }

export const findUnsplitOrdersStep = createStep(
  "find-unsplit-orders",
  async (input: FindUnsplitOrdersStepInput, { container }) =>
    new StepResponse(await findUnsplitOrders(container, input))
)
