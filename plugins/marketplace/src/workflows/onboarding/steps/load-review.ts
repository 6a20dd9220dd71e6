import { asOf, covers, dayOf, type OfficerScope } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  checklist,
  decide,
  missingFor,
  requirementsFor,
  requirementSetOn,
  type ReviewDecision,
  type ReviewRefusal,
} from "../../../domain"
import { marketplaceOptionsOf, reviewPolicyOf } from "../../../options"
import { readOwners, readRegistrationCase } from "../../../queries/onboarding/registration-row"

export type LoadReviewStepInput = {
  scope: OfficerScope
  producer_id: string
  decision: ReviewDecision
  reason: string | null
  /** What this officer has compared and found right. */
  verified: string[]
}

/** The producer as the decision finds it, where the officer may make it; to others there is no such producer. */
export const loadReviewStep = createStep(
  "load-review",
  async (
    { scope, producer_id, decision, reason, verified }: LoadReviewStepInput,
    { container }
  ) => {
    const found = await readRegistrationCase(container, producer_id)
    const isDraft = found?.producer.state === "draft" && found.registration?.submissions === 0
    if (!found || isDraft || !covers(scope.territory, found.producer.commune_code)) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `No producer ${producer_id}`, "not_found")
    }
    const at = asOf(container)
    const set = requirementSetOn(dayOf(at))
    const mayVerify = requirementsFor(found.producer.kind, set)
      .filter(({ key, how }) => how === "verified" && verified.includes(key))
      .map(({ key }) => key)
    const verifications = {
      ...found.registration?.verifications,
      ...Object.fromEntries(
        mayVerify.map((key) => [
          key,
          { officer_id: scope.officerId, agency_id: scope.agencyId, at },
        ])
      ),
    }
    // A producer that an operator recorded has no checklist: its papers were seen elsewhere.
    const missing =
      found.registration === null
        ? []
        : missingFor(
            "approve",
            checklist({ ...found.facts, verifications: Object.keys(verifications) }, set, dayOf(at))
          )
    const result = decide(
      decision,
      { state: found.producer.state, agencyKind: scope.agencyKind, reason, missing },
      reviewPolicyOf(container)
    )
    if (!result.ok) {
      throw refusal(
        result.code,
        `${decision} of ${producer_id} is refused: ${result.code} ${missing.join(", ")}`
      )
    }
    return new StepResponse({
      ...found,
      verifications,
      missing,
      at,
      owners: await readOwners(container, producer_id),
      storefront_url: marketplaceOptionsOf(container).storefrontUrl,
    })
  }
)

function refusal(code: ReviewRefusal, message: string): MedusaError {
  const type =
    code === "not_for_this_agency"
      ? MedusaError.Types.FORBIDDEN
      : code === "reason_missing"
        ? MedusaError.Types.INVALID_DATA
        : MedusaError.Types.NOT_ALLOWED
  return new MedusaError(type, message, code)
}
