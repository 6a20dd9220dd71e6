import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { ArtisanAnswer } from "../../../../http"
import { readArtisan } from "../../../../queries/read-artisans"
import { allowCaching, MINUTE_SECONDS } from "../../../_shared/cache"

export const GET = async (req: MedusaRequest, res: MedusaResponse<ArtisanAnswer>) => {
  const handle = req.params["handle"] ?? ""
  const as_of = asOf(req.scope)
  const artisan = await readArtisan(req.scope, handle, as_of)

  if (artisan === null) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `No artisan ${handle}`, "not_found")
  }
  allowCaching(res, MINUTE_SECONDS)
  res.json({ artisan, as_of })
}
