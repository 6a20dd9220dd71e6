import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { IndicationsAnswer } from "../../../http"
import { readIndications } from "../../../queries/read-indications"
import type { PublicListIndications } from "./validators"

const LONGEST_CACHING_SECONDS = 60

export const GET = async (
  req: MedusaRequest<unknown, PublicListIndications>,
  res: MedusaResponse<IndicationsAnswer>
) => {
  const indications = await readIndications(req.scope, req.validatedQuery)

  res.setHeader("Cache-Control", `public, max-age=${String(LONGEST_CACHING_SECONDS)}`)
  res.json({ indications, as_of: asOf(req.scope) })
}
