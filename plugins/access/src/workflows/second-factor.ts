import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AccountActor } from "../queries/find-person"
import { confirmSecondFactorStep } from "./steps/confirm-second-factor"
import { drawRecoveryCodesStep } from "./steps/draw-recovery-codes"
import { endSecondFactorStep } from "./steps/end-second-factor"
import { findIdentityStep } from "./steps/find-identity"
import { recordAuditStep } from "./steps/record-audit"
import { startSecondFactorStep } from "./steps/start-second-factor"

/** The member or officer in person. */
export type BeginSecondFactorWorkflowInput = { actor: AccountActor; id: string }

/**
 * Begins a second factor: an authenticator app is given a secret, which counts only once a code has confirmed it.
 *
 * @summary Begin a second factor.
 */
export const beginSecondFactorWorkflow = createWorkflow(
  "begin-second-factor",
  (input: BeginSecondFactorWorkflowInput) => {
    const identity = findIdentityStep(input)
    const begun = startSecondFactorStep(
      transform({ identity }, (data) => ({
        auth_identity_id: data.identity.auth_identity_id,
        label: data.identity.login,
      }))
    )
    return new WorkflowResponse(begun)
  }
)

export type ConfirmSecondFactorWorkflowInput = BeginSecondFactorWorkflowInput & {
  /** Six digits that the app shows. */
  code: string
}

/**
 * Turns the second factor on and draws recovery codes, which are shown this once.
 *
 * @summary Confirm a second factor.
 */
export const confirmSecondFactorWorkflow = createWorkflow(
  "confirm-second-factor",
  (input: ConfirmSecondFactorWorkflowInput) => {
    const identity = findIdentityStep(input)
    const proof = transform({ identity, input }, (data) => ({
      auth_identity_id: data.identity.auth_identity_id,
      code: data.input.code,
    }))
    confirmSecondFactorStep(proof)
    const codes = drawRecoveryCodesStep(proof)
    recordAuditStep(
      transform({ input, identity }, (data) => ({
        entries: [entry("account.second_factor_on", data.input, data.identity)],
      }))
    )
    return new WorkflowResponse(codes)
  }
)

/**
 * Turns the second factor off for whoever has it at hand.
 *
 * @summary End a second factor.
 */
export const endSecondFactorWorkflow = createWorkflow(
  "end-second-factor",
  (input: ConfirmSecondFactorWorkflowInput) => {
    const identity = findIdentityStep(input)
    endSecondFactorStep(
      transform({ identity, input }, (data) => ({
        auth_identity_id: data.identity.auth_identity_id,
        code: data.input.code,
      }))
    )
    recordAuditStep(
      transform({ input, identity }, (data) => ({
        entries: [entry("account.second_factor_off", data.input, data.identity)],
      }))
    )
    return new WorkflowResponse(undefined)
  }
)

function entry(
  action: string,
  { actor, id }: BeginSecondFactorWorkflowInput,
  owner: { producer_id: string | null; agency_id: string | null }
) {
  return {
    actor: { type: actor, id },
    action,
    record_type: actor === "producer" ? "producer_member" : "officer",
    record_id: id,
    producer_id: owner.producer_id,
    agency_id: owner.agency_id,
  }
}
