import type { ProducerScope } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ACCESS_MODULE } from "../../modules/access"

/** What the member who acts is called, for messages that name the sender. */
export const nameMemberStep = createStep(
  "name-member",
  async ({ scope }: { scope: ProducerScope }, { container }) => {
    const { name } = await container.resolve(ACCESS_MODULE).retrieveProducerMember(scope.memberId)
    return new StepResponse({ name })
  }
)
