import type { ProducerRole, ProducerScope } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { producerActor } from "../domain"
import { authoriseMemberStep } from "./steps/authorise-member"
import { endSessionsStep } from "./steps/end-sessions"
import { recordAuditStep } from "./steps/record-audit"
import { updateMemberStep } from "./steps/update-member"

export type ChangeMemberWorkflowInput = {
  scope: ProducerScope
  id: string
  role?: ProducerRole | undefined
  is_disabled?: boolean | undefined
}

const LOCK_WAIT_SECONDS = 5
const LOCK_TTL_SECONDS = 30

/**
 * Gives a member another role, or disables or enables it. Its sessions end, so that what it may do changes at once.
 *
 * @summary Change a member of a producer.
 */
export const changeMemberWorkflow = createWorkflow(
  "change-member",
  (input: ChangeMemberWorkflowInput) => {
    authoriseMemberStep(
      transform({ input }, (data) => ({
        scope: data.input.scope,
        permission: "members.write" as const,
      }))
    )
    const lock = transform({ input }, (data) => `members:${data.input.scope.producerId}`)
    acquireLockStep({ key: lock, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_TTL_SECONDS })
    const change = updateMemberStep(input)
    endSessionsStep(
      transform({ input }, (data) => ({ actor_type: "producer" as const, ids: [data.input.id] }))
    )
    recordAuditStep(
      transform({ input, change }, ({ input: { scope, id }, change: { before, after } }) => ({
        entries: [
          {
            actor: producerActor(scope),
            action: "member.changed",
            record_type: "producer_member",
            record_id: id,
            producer_id: scope.producerId,
            before,
            after,
          },
        ],
      }))
    )
    releaseLockStep({ key: lock })

    return new WorkflowResponse(undefined)
  }
)
