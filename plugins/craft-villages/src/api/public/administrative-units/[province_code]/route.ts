import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { communesOf, findProvince } from "../../../../domain/administrative-units"
import type { CommunesAnswer } from "../../../../http"
import { allowCaching, DAY_SECONDS } from "../../../_shared/cache"

export const GET = (req: MedusaRequest, res: MedusaResponse<CommunesAnswer>) => {
  const code = req.params["province_code"] ?? ""
  const province = findProvince(code)

  if (province === null) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `No province ${code}`, "not_found")
  }
  allowCaching(res, DAY_SECONDS)
  res.json({ province, communes: communesOf(code), as_of: asOf(req.scope) })
}
