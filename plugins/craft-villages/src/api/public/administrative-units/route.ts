import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { provinces } from "../../../domain/administrative-units"
import type { ProvincesAnswer } from "../../../http"
import { allowCaching, DAY_SECONDS } from "../../_shared/cache"

export const GET = (req: MedusaRequest, res: MedusaResponse<ProvincesAnswer>) => {
  allowCaching(res, DAY_SECONDS)
  res.json({ provinces: [...provinces()], as_of: asOf(req.scope) })
}
