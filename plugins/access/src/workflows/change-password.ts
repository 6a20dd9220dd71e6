import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { accountMessage } from "../account-messages"
import type { AccountActor, Person } from "../queries/find-person"
import { checkPasswordStep } from "./steps/check-password"
import { endSessionsStep } from "./steps/end-sessions"
import { notifyStep } from "./steps/notify"
import { recordAuditStep } from "./steps/record-audit"
import { setPasswordStep } from "./steps/set-password"
import { usePasswordResetStep } from "./steps/use-password-reset"

type ReplacePasswordInput = {
  actor: AccountActor
  person: Person
  password: string
  reset_link: string
}

/** The part that both share. */
export const replacePasswordWorkflow = createWorkflow(
  "replace-password",
  (input: ReplacePasswordInput) => {
    setPasswordStep(
      transform({ input }, ({ input: { person, password } }) => ({ login: person.login, password }))
    )
    endSessionsStep(
      transform({ input }, ({ input: { actor, person } }) => ({
        actor_type: actor,
        ids: [person.id],
      }))
    )
    const audit = recordAuditStep(
      transform({ input }, ({ input: { actor, person } }) => ({
        entries: [
          {
            actor: { type: actor, id: person.id },
            action: "account.password_changed",
            record_type: actor === "producer" ? "producer_member" : "officer",
            record_id: person.id,
            producer_id: person.producer_id,
            agency_id: person.agency_id,
          },
        ],
      }))
    )
    notifyStep(
      transform({ input, audit }, ({ input: { person, reset_link }, audit: ids }) => ({
        messages: [accountMessage("password_changed", person, { link: reset_link }, ids.join())],
      }))
    )

    return new WorkflowResponse(undefined)
  }
)

export type ResetPasswordWorkflowInput = {
  actor: AccountActor
  /** E-mail address or telephone number, as typed. */
  identifier: string
  /** The six digits that were sent there. */
  code: string
  password: string
  /** Page where a password can be reset; goes into the message that tells of the change. */
  reset_link: string
}

/**
 * Sets a new password for whoever holds the code. Every session ends, and the holder of the address is told.
 *
 * @summary Reset a password.
 */
export const resetPasswordWorkflow = createWorkflow(
  "reset-password",
  (input: ResetPasswordWorkflowInput) => {
    const person = usePasswordResetStep(input)
    replacePasswordWorkflow.runAsStep({
      input: transform({ input, person }, (data) => ({
        actor: data.input.actor,
        person: data.person,
        password: data.input.password,
        reset_link: data.input.reset_link,
      })),
    })

    return new WorkflowResponse(undefined)
  }
)

export type ChangePasswordWorkflowInput = {
  actor: AccountActor
  /** The member or officer in person. */
  id: string
  current_password: string
  password: string
  reset_link: string
}

/**
 * Sets a new password for whoever knows the present one. Every session ends, this one too.
 *
 * @summary Change one's password.
 */
export const changePasswordWorkflow = createWorkflow(
  "change-password",
  (input: ChangePasswordWorkflowInput) => {
    const person = checkPasswordStep(input)
    replacePasswordWorkflow.runAsStep({
      input: transform({ input, person }, (data) => ({
        actor: data.input.actor,
        person: data.person,
        password: data.input.password,
        reset_link: data.input.reset_link,
      })),
    })

    return new WorkflowResponse(undefined)
  }
)
