import { createMembersWorkflow } from "@cholang/access/workflows"
import type { Locale } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { ProducerKind } from "../../domain"
import { ProducerEvents } from "../../events"
import { createProducersStep } from "../steps/create-producers"
import { createRegistrationStep } from "./steps/create-registration"
import { findLoginStep } from "./steps/find-login"
import { nameDraftStep } from "./steps/name-draft-producer"

export type BeginRegistrationWorkflowInput = {
  /** Who signed up and works for no producer yet. */
  auth_identity_id: string
  kind: ProducerKind
  /** Of the producer, in Vietnamese. */
  name: string
  /** Five digits. */
  commune_code: string
  /** The person who registers. */
  person: string
  locale: Locale
  is_demo?: boolean
}

/**
 * Opens a registration: a producer as a draft, with the person as its owner. The person's next token carries the
 * membership.
 *
 * @summary Begin the registration of a producer.
 */
export const beginRegistrationWorkflow = createWorkflow(
  "begin-registration",
  (input: BeginRegistrationWorkflowInput) => {
    const login = findLoginStep(input)
    const draft = nameDraftStep(input)
    const producers = createProducersStep(transform({ draft }, (data) => [data.draft.producer]))
    const producerId = transform({ producers }, (data) => data.producers[0]?.id ?? "")
    createRegistrationStep(
      transform({ producerId, input, draft, login }, (data) => ({
        producer_id: data.producerId,
        answers: {
          name: data.input.name,
          representative: data.input.person,
          commune_code: data.input.commune_code,
          ...(data.login.includes("@") ? { email: data.login } : { phone: data.login }),
        },
        requirement_version: data.draft.requirement_version,
        is_demo: data.input.is_demo ?? false,
      }))
    )
    createMembersWorkflow.runAsStep({
      input: transform({ producerId, input, login }, (data) => ({
        members: [
          {
            producer_id: data.producerId,
            role: "owner" as const,
            name: data.input.person,
            login: data.login,
            locale: data.input.locale,
            auth_identity_id: data.input.auth_identity_id,
          },
        ],
      })),
    })
    emitEventStep({
      eventName: ProducerEvents.REGISTERED,
      data: transform({ producers }, (data) =>
        data.producers.map(({ id, handle }) => ({ id, handle }))
      ),
    })

    return new WorkflowResponse(transform({ producerId }, (data) => ({ id: data.producerId })))
  }
)
