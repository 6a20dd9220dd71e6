import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createMembersWorkflow } from "./create-members"
import { createOfficersWorkflow } from "./create-officers"
import { registerSignInStep } from "./steps/register-sign-in"
import { takeInvitationStep } from "./steps/take-invitation"

export type AcceptInvitationWorkflowInput = {
  /** From the link that was sent. */
  token: string
  password: string
}

/**
 * Takes an invitation: the person gets a sign-in and a place, once.
 *
 * @summary Accept an invitation.
 */
export const acceptInvitationWorkflow = createWorkflow(
  "accept-invitation",
  (input: AcceptInvitationWorkflowInput) => {
    const place = takeInvitationStep(input)
    const authIdentityId = registerSignInStep(
      transform({ input, place }, (data) => ({
        login: data.place.login,
        password: data.input.password,
      }))
    )

    when("a place with a producer", { place }, (data) => data.place.producer_id !== null).then(
      () => {
        createMembersWorkflow.runAsStep({
          input: transform({ place, authIdentityId }, (data) => ({
            members: [
              {
                producer_id: data.place.producer_id ?? "",
                role: data.place.producer_role ?? ("staff" as const),
                name: data.place.name,
                login: data.place.login,
                auth_identity_id: data.authIdentityId,
              },
            ],
          })),
        })
      }
    )
    when("a place in an agency", { place }, (data) => data.place.agency_id !== null).then(() => {
      createOfficersWorkflow.runAsStep({
        input: transform({ place, authIdentityId }, (data) => ({
          officers: [
            {
              agency_id: data.place.agency_id ?? "",
              role: data.place.officer_role ?? ("officer" as const),
              name: data.place.name,
              login: data.place.login,
              auth_identity_id: data.authIdentityId,
            },
          ],
        })),
      })
    })

    return new WorkflowResponse(
      transform({ place }, (data) => ({
        actor: data.place.producer_id === null ? ("officer" as const) : ("producer" as const),
        login: data.place.login,
      }))
    )
  }
)
