import { officerActor } from "@cholang/access/domain"
import { closeWorkItemsStep, notifyStep, recordAuditStep } from "@cholang/access/workflows"
import type { IsoInstant, OfficerScope } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { dayText, moneyMessages } from "../money-messages"
import { movePayoutAccountStep } from "./steps/move-payout-account"
import { readPayeesPeopleStep } from "./steps/read-payees-people"

export type DecidePayoutAccountWorkflowInput = {
  scope: OfficerScope
  /** An account that the officer's agency may decide on: the query that found it took the same scope. */
  id: string
  action: "check" | "refuse"
  /** Why it is refused; the producer reads it. */
  reason: string | null
  at: IsoInstant
}

const LOCK_WAIT_SECONDS = 5
const LOCK_TTL_SECONDS = 30

/**
 * An officer compares an account with the producer's papers and lets it be paid to, or refuses it with a reason.
 *
 * @summary Check or refuse a payout account.
 */
export const decidePayoutAccountWorkflow = createWorkflow(
  "decide-payout-account",
  (input: DecidePayoutAccountWorkflowInput) => {
    acquireLockStep({ key: input.id, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_TTL_SECONDS })

    const moved = movePayoutAccountStep(
      transform({ input }, ({ input: { scope, ...rest } }) => ({
        ...rest,
        decided_by: scope.officerId,
      }))
    )
    const people = readPayeesPeopleStep(
      transform({ moved }, ({ moved }) => ({ producer_id: moved.producer_id }))
    )
    recordAuditStep(
      transform({ input, moved, people }, ({ input, moved, people }) => ({
        entries: [
          {
            actor: officerActor(input.scope),
            action: `payout_account.${moved.after}`,
            record_type: "payout_account",
            record_id: input.id,
            producer_id: moved.producer_id,
            agency_id: input.scope.agencyId,
            commune_code: people.producer.commune_code,
            before: { state: moved.before },
            after: { state: moved.after },
            reason: input.reason,
          },
        ],
      }))
    )
    closeWorkItemsStep(
      transform({ input, moved }, ({ input, moved }) => ({
        record_type: "payout_account",
        record_id: input.id,
        outcome: moved.after,
      }))
    )
    notifyStep(
      transform({ input, moved, people }, ({ input, moved, people }) => ({
        messages: moneyMessages(
          input.action === "check" ? "payout_account_checked" : "payout_account_refused",
          people.owners,
          (locale) => ({
            producer: people.producer.name[locale],
            account: moved.account,
            held_until: dayText(moved.held_until, locale),
            reason: input.reason ?? "",
          }),
          input.id
        ),
      }))
    )
    releaseLockStep({ key: input.id })

    return new WorkflowResponse(moved)
  }
)
