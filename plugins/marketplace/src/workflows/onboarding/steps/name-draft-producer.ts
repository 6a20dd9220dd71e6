import { asOf, dayOf, slugify } from "@cholang/shared"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type ProducerKind, requirementSetOn } from "../../../domain"

export type NameDraftStepInput = {
  kind: ProducerKind
  name: string
  commune_code: string
  is_demo?: boolean
}

const HANDLE_MAX = 60
const SUFFIX_LENGTH = 5

/** What the draft is called: its handle is unique by a few random letters, since many farms bear one name. */
export const nameDraftStep = createStep(
  "name-draft",
  async ({ kind, name, commune_code, is_demo }: NameDraftStepInput, { container }) => {
    const suffix = generateEntityId().slice(-SUFFIX_LENGTH).toLowerCase()
    return new StepResponse({
      producer: {
        handle: `${slugify(name).slice(0, HANDLE_MAX)}-${suffix}`,
        kind,
        name: { vi: name, en: name },
        story: { vi: "", en: "" },
        commune_code,
        street: "",
        is_demo: is_demo ?? false,
      },
      requirement_version: requirementSetOn(dayOf(asOf(container))).version,
    })
  }
)
