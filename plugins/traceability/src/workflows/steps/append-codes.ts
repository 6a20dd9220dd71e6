import { asOf } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CodeKind } from "../../domain"
import { TRACEABILITY_MODULE } from "../../modules/traceability"

export type AppendCodeInput = { code: string; kind: CodeKind; lot_id: string; is_demo: boolean }

/**
 * Issues codes for ever. It has no undo, because a code that may have been printed must keep answering: a workflow puts
 * this step last.
 */
export const appendCodesStep = createStep(
  "append-codes",
  async (codes: AppendCodeInput[], { container }) => {
    const issued_at = new Date(asOf(container))
    const issued = await container
      .resolve(TRACEABILITY_MODULE)
      .createTraceCodes(codes.map((code) => ({ ...code, issued_at })))

    return new StepResponse(issued)
  }
)
