import { asOf, officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CaseAnswer } from "../../../../../http"
import { readCase } from "../../../../../queries/care/read-cases"
import { writeToCaseWorkflow } from "../../../../../workflows/write-to-case"
import type { WriteMessage } from "../../../../../api/_care/validators"

export const POST = async (req: MedusaRequest<WriteMessage>, res: MedusaResponse<CaseAnswer>) => {
  const id = req.params["id"] ?? ""
  const actor = { party: "officer" as const, scope: officerScopeOf(req.scope) }
  await writeToCaseWorkflow(req.scope).run({
    input: { id, actor, text: req.validatedBody.text },
  })
  const as_of = asOf(req.scope)
  res.json({ case: await readCase(req.scope, actor, id, as_of), as_of })
}
