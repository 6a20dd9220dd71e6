import { officerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeOfficerWorkflow } from "../../../../workflows/change-officer"
import type { OfficerChangeColleague } from "../../../_account/validators"

export const POST = async (req: MedusaRequest<OfficerChangeColleague>, res: MedusaResponse) => {
  await changeOfficerWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params["id"] ?? "", scope: officerScopeOf(req.scope) },
  })
  res.status(200).json({})
}
