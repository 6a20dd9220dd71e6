import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { VillageAnswer } from "../../../../http"
import { readVillage } from "../../../../queries/read-villages"
import { allowCaching, MINUTE_SECONDS } from "../../../_shared/cache"

export const GET = async (req: MedusaRequest, res: MedusaResponse<VillageAnswer>) => {
  const handle = req.params["handle"] ?? ""
  const as_of = asOf(req.scope)
  const village = await readVillage(req.scope, handle, as_of)

  if (village === null) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `No village ${handle}`, "not_found")
  }
  allowCaching(res, MINUTE_SECONDS)
  res.json({ village, as_of })
}
