import { asOf } from "@cholang/shared"
import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { readRemittances } from "../../../queries/ledger/operator-lists"
import { sqlOf } from "../../../queries/ledger/sql"
import { importRemittanceWorkflow } from "../../../workflows/import-remittance"
import { operatorOf } from "../../_money/operator"
import type { AdminImportRemittance } from "./validators"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const remittances = await readRemittances(sqlOf(req.scope), null)

  res.json({ remittances, as_of: asOf(req.scope) })
}

export const POST = async (
  req: AuthenticatedMedusaRequest<AdminImportRemittance>,
  res: MedusaResponse
) => {
  const { result } = await importRemittanceWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: operatorOf(req), at: asOf(req.scope) },
  })
  const [remittance] = await readRemittances(sqlOf(req.scope), result.id)

  res.status(201).json({ remittance })
}
