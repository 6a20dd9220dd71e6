import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { formerCommune } from "../../../../domain/administrative-units"
import type { FormerCommunesAnswer } from "../../../../http"
import type { PublicFindFormerCommune } from "../validators"
import { allowCaching, DAY_SECONDS } from "../../../_shared/cache"

export const GET = (
  req: MedusaRequest<unknown, PublicFindFormerCommune>,
  res: MedusaResponse<FormerCommunesAnswer>
) => {
  allowCaching(res, DAY_SECONDS)
  res.json({ matches: formerCommune(req.validatedQuery.name), as_of: asOf(req.scope) })
}
