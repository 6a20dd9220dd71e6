import type { ProducerScope } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readMemberAccount } from "../../queries/read-account"

export type LoadMemberAccountStepInput = {
  /** The member who asks. */
  scope: ProducerScope
}

/** Reads who is at work, with what the role allows. */
export const loadMemberAccountStep = createStep(
  "load-member-account",
  async ({ scope }: LoadMemberAccountStepInput, { container }) =>
    new StepResponse(await readMemberAccount(container, scope))
)
