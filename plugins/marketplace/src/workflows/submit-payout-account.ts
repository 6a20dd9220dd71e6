import { producerActor } from "@cholang/access/domain"
import { notifyStep, openWorkItemsStep, recordAuditStep } from "@cholang/access/workflows"
import type { IsoInstant, ProducerScope } from "@cholang/shared"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { maskedAccountNumber } from "../domain"
import { dayText, moneyMessages } from "../money-messages"
import { readPayeesPeopleStep } from "./steps/read-payees-people"
import { replacePayoutAccountStep } from "./steps/replace-payout-account"

export type SubmitPayoutAccountWorkflowInput = {
  scope: ProducerScope
  bank_bin: string | null
  bank_name: string
  /** Digits only. */
  account_number: string
  /** Capitals without marks. */
  holder_name: string
  /** Nothing is paid to it before. */
  held_until: IsoInstant
  at: IsoInstant
}

const LOCK_WAIT_SECONDS = 5
const LOCK_TTL_SECONDS = 30
const DAYS_TO_CHECK = 3
const MILLISECONDS_PER_DAY = 86_400_000

/**
 * Names the account that a producer is paid to. Payouts wait for a set time and for an officer's check, and every owner
 * is told: whoever has got hold of one member's telephone cannot quietly lead the money away.
 *
 * @summary Name or change a payout account.
 */
export const submitPayoutAccountWorkflow = createWorkflow(
  "submit-payout-account",
  (input: SubmitPayoutAccountWorkflowInput) => {
    const lock = transform({ input }, ({ input }) => `payout-account:${input.scope.producerId}`)
    acquireLockStep({ key: lock, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_TTL_SECONDS })

    const people = readPayeesPeopleStep(
      transform({ input }, ({ input }) => ({ producer_id: input.scope.producerId }))
    )
    const account = replacePayoutAccountStep(
      transform({ input }, ({ input }) => ({
        producer_id: input.scope.producerId,
        bank_bin: input.bank_bin,
        bank_name: input.bank_name,
        account_number: input.account_number,
        holder_name: input.holder_name,
        held_until: input.held_until,
        entered_by: input.scope.memberId,
      }))
    )
    recordAuditStep(
      transform({ input, account, people }, ({ input, account, people }) => ({
        entries: [
          {
            actor: producerActor(input.scope),
            action: account.replaced === null ? "payout_account.named" : "payout_account.changed",
            record_type: "payout_account",
            record_id: account.id,
            producer_id: input.scope.producerId,
            commune_code: people.producer.commune_code,
            before: account.replaced === null ? null : { id: account.replaced },
            after: {
              bank_name: input.bank_name,
              account_number: maskedAccountNumber(input.account_number),
              held_until: input.held_until,
            },
          },
        ],
      }))
    )
    openWorkItemsStep(
      transform({ input, account, people }, ({ input, account, people: { producer } }) => ({
        items: [
          {
            kind: "payout_account" as const,
            record_type: "payout_account",
            record_id: account.id,
            title: {
              vi: `Tài khoản nhận tiền ${maskedAccountNumber(input.account_number)}`,
              en: `Payout account ${maskedAccountNumber(input.account_number)}`,
            },
            producer_id: producer.id,
            producer_name: producer.name,
            commune_code: producer.commune_code,
            risk: "normal" as const,
            submitted_at: input.at,
            due_at: new Date(
              Date.parse(input.at) + DAYS_TO_CHECK * MILLISECONDS_PER_DAY
            ).toISOString(),
            link: `/officer/payouts/${account.id}`,
          },
        ],
      }))
    )
    notifyStep(
      transform({ input, account, people }, ({ input, account, people }) => ({
        messages: moneyMessages(
          "payout_account_changed",
          people.owners,
          (locale) => ({
            producer: people.producer.name[locale],
            account: `${input.bank_name} ${maskedAccountNumber(input.account_number)}`,
            held_until: dayText(input.held_until, locale),
          }),
          account.id
        ),
      }))
    )
    releaseLockStep({ key: lock })

    return new WorkflowResponse(account)
  }
)
