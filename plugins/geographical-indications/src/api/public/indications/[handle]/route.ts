import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { answerAgeSeconds } from "../../../../domain"
import type { IndicationAnswer } from "../../../../http"
import { readIndication } from "../../../../queries/read-indications"

const LONGEST_CACHING_SECONDS = 60

export const GET = async (req: MedusaRequest, res: MedusaResponse<IndicationAnswer>) => {
  const handle = req.params["handle"] ?? ""
  const as_of = asOf(req.scope)
  const answer = await readIndication(req.scope, handle, as_of)

  if (answer === null) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `No indication ${handle}`, "not_found")
  }
  const seconds = answerAgeSeconds(as_of, answer.valid_until, LONGEST_CACHING_SECONDS)
  res.setHeader("Cache-Control", `public, max-age=${String(seconds)}`)
  res.json({ ...answer, as_of })
}
