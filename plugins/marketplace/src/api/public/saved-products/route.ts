import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readListedHandles } from "../../../queries/care/read-saved"
import type { PublicListSavedProducts } from "../../_care/validators"

/** Pages of products that a browser keeps by their ids, for visitors without an account. */
export const GET = async (
  req: MedusaRequest<unknown, PublicListSavedProducts>,
  res: MedusaResponse<{ products: { id: string; handle: string }[]; as_of: string }>
) => {
  const products = await readListedHandles(req.scope, req.validatedQuery.ids)
  res.json({ products, as_of: asOf(req.scope) })
}
