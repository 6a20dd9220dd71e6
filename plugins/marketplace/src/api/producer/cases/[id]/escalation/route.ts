import { asOf, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CaseAnswer } from "../../../../../http"
import { readCase } from "../../../../../queries/care/read-cases"
import { escalateCaseWorkflow } from "../../../../../workflows/escalate-case"

export const POST = async (req: MedusaRequest, res: MedusaResponse<CaseAnswer>) => {
  const id = req.params["id"] ?? ""
  const actor = { party: "producer" as const, scope: producerScopeOf(req.scope) }
  const as_of = asOf(req.scope)
  await escalateCaseWorkflow(req.scope).run({ input: { id, actor, at: as_of } })
  res.json({ case: await readCase(req.scope, actor, id, as_of), as_of })
}
