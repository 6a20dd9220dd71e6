import { addDays, asOf, dayOf, startOfDay } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  checklist,
  missingFor,
  requirementsFor,
  requirementSetOn,
  REVIEW_DAYS,
} from "../../../domain"
import { marketplaceOptionsOf } from "../../../options"
import { readOwners } from "../../../queries/onboarding/registration-row"
import type { LoadedRegistration } from "./load-registration"

export type CheckSubmissionStepInput = { loaded: LoadedRegistration; attested: string[] }

/** Refuses to hand in what the checklist still misses; answers what the submission needs to know. */
export const checkSubmissionStep = createStep(
  "check-submission",
  async ({ loaded, attested }: CheckSubmissionStepInput, { container }) => {
    const at = asOf(container)
    const today = dayOf(at)
    const set = requirementSetOn(today)
    const attestations = Object.fromEntries(
      requirementsFor(loaded.producer.kind, set)
        .filter(({ key, how }) => how === "attested" && attested.includes(key))
        .map(({ key }) => [key, at])
    )
    const items = checklist(
      { ...loaded.facts, attestations: Object.keys(attestations) },
      set,
      today
    )
    const missing = missingFor("submit", items)
    if (missing.length > 0) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The registration lacks: ${missing.join(", ")}`,
        "registration_incomplete"
      )
    }
    return new StepResponse({
      at,
      due_at: startOfDay(addDays(today, REVIEW_DAYS + 1)),
      attestations,
      owners: await readOwners(container, loaded.producer.id),
      storefront_url: marketplaceOptionsOf(container).storefrontUrl,
    })
  }
)
