import type { AuditActor } from "@cholang/access/domain"
import { asOf } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ProducerState } from "../../../domain"
import { ONBOARDING_MODULE } from "../../../modules/onboarding"

export type RecordStateChangeStepInput = {
  producer_id: string
  action: string
  from_state: ProducerState
  to_state: ProducerState
  actor: AuditActor
  agency_id: string | null
  reason: string | null
  remarks: { field: string; text: string }[]
}

/** Writes a step of a producer's life into its history, which nobody rewrites: so it stands last and undoes nothing. */
export const recordStateChangeStep = createStep(
  "record-state-change",
  async ({ actor, remarks, ...input }: RecordStateChangeStepInput, { container }) => {
    const { id } = await container.resolve(ONBOARDING_MODULE).createProducerStateChanges({
      ...input,
      actor_type: actor.type === "customer" ? "system" : actor.type,
      actor_id: actor.id,
      remarks: { items: remarks },
      at: new Date(asOf(container)),
    })
    return new StepResponse(id)
  }
)
