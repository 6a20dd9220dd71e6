import { officerActor } from "@cholang/access/domain"
import {
  closeWorkItemsStep,
  notifyStep,
  openWorkItemsStep,
  recordAuditStep,
} from "@cholang/access/workflows"
import { addDays, dayOf, type OfficerScope, startOfDay } from "@cholang/shared"
import {
  createHook,
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { actionOf, REVIEW_DAYS, type ReviewDecision, type VerificationState } from "../../domain"
import { ProducerEvents } from "../../events"
import { onboardingNotices, type Remark, registrationTitle } from "../../notices/onboarding-notice"
import { loadReviewStep } from "./steps/load-review"
import { moveProducerStep } from "./steps/move-producer"
import { recordStateChangeStep } from "./steps/record-state-change"
import { updateProducerStep } from "./steps/update-producer"
import { updateRegistrationStep } from "./steps/update-registration"

export type DecideProducerWorkflowInput = {
  scope: OfficerScope
  producer_id: string
  decision: ReviewDecision
  /** What the producer reads; every decision but approval and recommendation needs one. */
  reason: string | null
  /** What is to be changed, each beside its field. */
  remarks: Remark[]
  /** Requirements that this officer has compared and found right. */
  verified: string[]
}

/**
 * An officer decides about a producer of the agency's territory. The producer is told why, and a commune's
 * recommendation puts the registration before the department.
 *
 * @summary Decide about a producer.
 * @property hooks.producerApproved - Runs with the producers that are approved (none after another decision), before anybody is told; throw to roll it back.
 */
export const decideProducerWorkflow = createWorkflow(
  "decide-producer",
  (input: DecideProducerWorkflowInput) => {
    const review = loadReviewStep(input)
    const moved = moveProducerStep(
      transform({ review, input }, (data) => ({
        id: data.input.producer_id,
        from: data.review.producer.state,
        action: actionOf(data.input.decision),
      }))
    )
    updateProducerStep(
      transform({ review, input }, (data) => ({
        id: data.input.producer_id,
        verification: VERIFICATION_AFTER[data.input.decision] ?? data.review.producer.verification,
      }))
    )
    when({ review }, (data) => data.review.registration !== null).then(() => {
      updateRegistrationStep(
        transform({ review, input }, (data) => ({
          id: data.review.registration?.id ?? "",
          verifications: data.review.verifications,
          remarks: { items: data.input.decision === "ask_for_changes" ? data.input.remarks : [] },
        }))
      )
    })
    closeWorkItemsStep(
      transform({ input }, (data) => ({
        record_type: "producer",
        record_id: data.input.producer_id,
        outcome: data.input.decision,
      }))
    )
    openWorkItemsStep(
      transform({ review, input }, (data) => ({
        items:
          data.input.decision === "recommend"
            ? [
                {
                  kind: "producer_registration" as const,
                  record_type: "producer",
                  record_id: data.input.producer_id,
                  title: registrationTitle(data.review.producer.name),
                  producer_id: data.input.producer_id,
                  producer_name: data.review.producer.name,
                  commune_code: data.review.producer.commune_code,
                  // Nothing is left to compare: the commune knows the place, the papers are there.
                  risk: data.review.missing.length === 0 ? ("low" as const) : ("normal" as const),
                  submitted_at: data.review.at,
                  due_at: startOfDay(addDays(dayOf(data.review.at), REVIEW_DAYS + 1)),
                  link: `/officer/producers/${data.input.producer_id}`,
                  audience: ["department" as const],
                },
              ]
            : [],
      }))
    )
    const approved = transform({ review, input }, (data) =>
      data.input.decision === "approve" ? [data.review.producer] : []
    )
    const producerApproved = createHook("producerApproved", { producers: approved })
    recordAuditStep(
      transform({ review, moved, input }, (data) => ({
        entries: [
          {
            actor: officerActor(data.input.scope),
            action: `producer.${AUDITED_AS[data.input.decision]}`,
            record_type: "producer",
            record_id: data.input.producer_id,
            producer_id: data.input.producer_id,
            agency_id: data.input.scope.agencyId,
            commune_code: data.review.producer.commune_code,
            before: { state: data.moved.from },
            after: {
              state: data.moved.to,
              verified: data.input.verified,
              remarks: data.input.remarks.map(({ field, text }) => ({ field, text })),
            },
            reason: data.input.reason,
          },
        ],
      }))
    )
    notifyStep(
      transform({ review, input }, (data) => ({
        messages:
          data.input.decision === "recommend"
            ? []
            : onboardingNotices(data.review.owners, {
                template: data.input.decision,
                name: data.review.producer.name,
                reason: data.input.reason,
                remarks: data.input.remarks,
                number: data.review.registration?.submissions ?? 0,
                due_at: null,
                storefront_url: data.review.storefront_url,
                key: `${data.input.producer_id}:${data.review.at}`,
              }),
      }))
    )
    recordStateChangeStep(
      transform({ moved, input }, (data) => ({
        producer_id: data.input.producer_id,
        action: data.input.decision,
        from_state: data.moved.from,
        to_state: data.moved.to,
        actor: officerActor(data.input.scope),
        agency_id: data.input.scope.agencyId,
        reason: data.input.reason,
        remarks: data.input.remarks,
      }))
    )
    emitEventStep({
      eventName: ProducerEvents.STATE_CHANGED,
      data: transform({ review }, ({ review: { producer } }) => ({
        id: producer.id,
        handle: producer.handle,
      })),
    })

    return new WorkflowResponse(moved, { hooks: [producerApproved] })
  }
)

/** How far the identity is checked after a decision; the others leave it. */
const VERIFICATION_AFTER: Partial<Record<ReviewDecision, VerificationState>> = {
  approve: "verified",
  reject: "rejected",
  ask_for_changes: "unverified",
  reopen: "unverified",
}

const AUDITED_AS: Record<ReviewDecision, string> = {
  recommend: "recommended",
  ask_for_changes: "changes_asked",
  approve: "approved",
  reject: "rejected",
  suspend: "suspended",
  reinstate: "reinstated",
  close: "closed",
  reopen: "reopened",
}
