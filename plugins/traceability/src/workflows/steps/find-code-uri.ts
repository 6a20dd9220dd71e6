import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { codeUri, parseCode } from "../../domain"
import { TRACEABILITY_MODULE } from "../../modules/traceability"
import { traceabilityOptionsOf } from "../../options"

export type FindCodeUriInput = {
  /** As someone typed it. */
  code: string
}

/** The printed address of a code that was issued; refuses what is not a code and what never was issued. */
export const findCodeUriStep = createStep(
  "find-code-uri",
  async (input: FindCodeUriInput, { container }) => {
    const parsed = parseCode(input.code)
    if (!parsed.ok) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "A code has twelve digits and letters of Crockford's base 32",
        parsed.code
      )
    }

    const [issued] = await container
      .resolve(TRACEABILITY_MODULE)
      .listTraceCodes({ code: parsed.value }, { select: ["code", "kind"], take: 1 })
    if (!issued) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Code ${parsed.value} was never issued`,
        "code_not_issued"
      )
    }

    const { publicIdUrl } = traceabilityOptionsOf(container)
    return new StepResponse(codeUri(publicIdUrl, issued.kind, issued.code))
  }
)
