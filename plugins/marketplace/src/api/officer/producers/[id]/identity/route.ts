import { officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RevealedIdentityAnswer } from "../../../../../http"
import { revealIdentityWorkflow } from "../../../../../workflows/onboarding/reveal-identity"

/** A POST, since that the numbers were shown is written down. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { result } = await revealIdentityWorkflow(req.scope).run({
    input: { scope: officerScopeOf(req.scope), producer_id: req.params["id"] ?? "" },
  })
  res.setHeader("Cache-Control", "no-store")
  // Not `json`: answers that pass through `send` are kept for repetitions, and these numbers are kept nowhere.
  const answer: RevealedIdentityAnswer = { identity: result }
  res.status(200).type("json").end(JSON.stringify(answer))
}
