import { producerActor } from "@cholang/access/domain"
import { notifyStep, openWorkItemsStep, recordAuditStep } from "@cholang/access/workflows"
import { type ProducerScope, toE164 } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { maskAnswers } from "../../domain"
import { ProducerEvents } from "../../events"
import { onboardingNotices, registrationTitle } from "../../notices/onboarding-notice"
import { bilingualName } from "../../queries/onboarding/registration-row"
import { checkSubmissionStep } from "./steps/check-submission"
import { createSubmissionStep } from "./steps/create-submission"
import { loadDraftRegistrationStep } from "./steps/load-registration"
import { moveProducerStep } from "./steps/move-producer"
import { recordStateChangeStep } from "./steps/record-state-change"
import { updateProducerStep } from "./steps/update-producer"
import { updateRegistrationStep } from "./steps/update-registration"

export type SubmitRegistrationWorkflowInput = {
  scope: ProducerScope
  /** What the producer gives its word on. */
  attested: string[]
}

/**
 * Hands a registration in: what it says is written into the producer's record and kept as a submission, and it waits on
 * the agencies of its commune and province.
 *
 * @summary Submit a registration.
 */
export const submitRegistrationWorkflow = createWorkflow(
  "submit-registration",
  (input: SubmitRegistrationWorkflowInput) => {
    const loaded = loadDraftRegistrationStep(input)
    const checked = checkSubmissionStep(
      transform({ loaded, input }, (data) => ({
        loaded: data.loaded,
        attested: data.input.attested,
      }))
    )
    const moved = moveProducerStep(
      transform({ loaded }, ({ loaded: { producer } }) => ({
        id: producer.id,
        from: producer.state,
        action: "submit" as const,
      }))
    )
    updateProducerStep(
      transform({ loaded }, ({ loaded: { producer, answers } }) => ({
        id: producer.id,
        name: bilingualName(answers),
        story: { vi: answers.story ?? "", en: answers.story ?? "" },
        commune_code: answers.commune_code ?? producer.commune_code,
        street: answers.street ?? "",
        phone: toE164(answers.phone ?? ""),
        email: answers.email ?? null,
        founded_year: answers.founded_year === undefined ? null : Number(answers.founded_year),
        verification: "pending" as const,
      }))
    )
    createSubmissionStep(
      transform({ loaded, checked, input }, (data) => ({
        producer_id: data.loaded.producer.id,
        number: data.loaded.registration.submissions + 1,
        answers: maskAnswers(data.loaded.answers),
        identity_digest: data.loaded.registration.identity_digest,
        documents: data.loaded.documents.map(({ id, requirement, file_name, sha256 }) => ({
          id,
          requirement,
          file_name,
          sha256,
        })),
        attestations: data.checked.attestations,
        submitted_by: data.input.scope.memberId,
        submitted_at: data.checked.at,
      }))
    )
    updateRegistrationStep(
      transform({ loaded, checked }, (data) => ({
        id: data.loaded.registration.id,
        attestations: data.checked.attestations,
        // What officers had found is found anew in what is handed in anew.
        verifications: {},
        remarks: { items: [] },
        submissions: data.loaded.registration.submissions + 1,
        submitted_at: data.checked.at,
        last_step: "submit",
      }))
    )
    openWorkItemsStep(
      transform({ loaded, checked }, (data) => ({
        items: [
          {
            kind: "producer_registration" as const,
            record_type: "producer",
            record_id: data.loaded.producer.id,
            title: registrationTitle(bilingualName(data.loaded.answers)),
            producer_id: data.loaded.producer.id,
            producer_name: bilingualName(data.loaded.answers),
            commune_code: data.loaded.answers.commune_code ?? data.loaded.producer.commune_code,
            risk: "normal" as const,
            submitted_at: data.checked.at,
            due_at: data.checked.due_at,
            link: `/officer/producers/${data.loaded.producer.id}`,
          },
        ],
      }))
    )
    recordAuditStep(
      transform({ loaded, input }, (data) => ({
        entries: [
          {
            actor: producerActor(data.input.scope),
            action: "producer.submitted",
            record_type: "producer",
            record_id: data.loaded.producer.id,
            producer_id: data.loaded.producer.id,
            commune_code: data.loaded.answers.commune_code ?? null,
            before: { state: "draft" },
            after: {
              state: "submitted",
              submission: data.loaded.registration.submissions + 1,
              ...maskAnswers(data.loaded.answers),
            },
          },
        ],
      }))
    )
    notifyStep(
      transform({ loaded, checked }, (data) => ({
        messages: onboardingNotices(data.checked.owners, {
          template: "submitted",
          name: bilingualName(data.loaded.answers),
          reason: null,
          remarks: [],
          number: data.loaded.registration.submissions + 1,
          due_at: data.checked.due_at,
          storefront_url: data.checked.storefront_url,
          key: `${data.loaded.producer.id}:${String(data.loaded.registration.submissions + 1)}`,
        }),
      }))
    )
    recordStateChangeStep(
      transform({ loaded, moved, input }, (data) => ({
        producer_id: data.loaded.producer.id,
        action: "submit",
        from_state: data.moved.from,
        to_state: data.moved.to,
        actor: producerActor(data.input.scope),
        agency_id: null,
        reason: null,
        remarks: [],
      }))
    )
    emitEventStep({
      eventName: ProducerEvents.STATE_CHANGED,
      data: transform({ loaded }, ({ loaded: { producer } }) => ({
        id: producer.id,
        handle: producer.handle,
      })),
    })

    return new WorkflowResponse(moved)
  }
)
