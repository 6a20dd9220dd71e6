import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { VillagesAnswer } from "../../../http"
import { readVillages } from "../../../queries/read-villages"
import type { PublicListVillages } from "./validators"
import { allowCaching, MINUTE_SECONDS } from "../../_shared/cache"

export const GET = async (
  req: MedusaRequest<unknown, PublicListVillages>,
  res: MedusaResponse<VillagesAnswer>
) => {
  const villages = await readVillages(req.scope, req.validatedQuery)

  allowCaching(res, MINUTE_SECONDS)
  res.json({ villages, as_of: asOf(req.scope) })
}
