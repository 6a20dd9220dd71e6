import type { Localised, MediaRef } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ProducerKind, ProducerState, VerificationState } from "../../domain"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"

export type RegisterProducer = {
  /** Unique; the address of its page. */
  handle: string
  kind: ProducerKind
  name: Localised
  story: Localised
  /** Five digits, Decision 19/2025/QĐ-TTg. */
  commune_code: string
  /** Street, hamlet; the commune completes the address. */
  street: string
  village_handle?: string | null
  /** Private, E.164. */
  phone?: string | null
  /** Private. */
  email?: string | null
  founded_year?: number | null
  picture?: MediaRef | null
  /** `unverified` unless said otherwise. */
  verification?: VerificationState
  /** `draft` unless an operator records a producer whose approval was decided elsewhere. */
  state?: ProducerState
  is_demo?: boolean
}

/** Records producers; a rollback removes them. */
export const createProducersStep = createStep(
  "create-producers",
  async (producers: RegisterProducer[], { container }) => {
    const created = await container.resolve(MARKETPLACE_MODULE).createProducers(producers)

    return new StepResponse(
      created,
      created.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids) {
      await container.resolve(MARKETPLACE_MODULE).deleteProducers(ids)
    }
  }
)
