import { asOf, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProducerToDoAnswer } from "../../../http"
import { readToDo } from "../../../producer-work/read-to-do"

export const GET = async (req: MedusaRequest, res: MedusaResponse<ProducerToDoAnswer>) => {
  res.setHeader("Cache-Control", "no-store")
  res.json(await readToDo(req.scope, producerScopeOf(req.scope), asOf(req.scope)))
}
