import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CraftsAnswer } from "../../../http"
import { readCrafts } from "../../../queries/read-crafts"
import { allowCaching, MINUTE_SECONDS } from "../../_shared/cache"

export const GET = async (req: MedusaRequest, res: MedusaResponse<CraftsAnswer>) => {
  const crafts = await readCrafts(req.scope)

  allowCaching(res, MINUTE_SECONDS)
  res.json({ crafts, as_of: asOf(req.scope) })
}
