import { parseCode } from "@cholang/traceability/domain"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readPassport } from "../../../../passports/read-passport"
import { sendPublic } from "../../../_public/answer"

/** A recall must be seen soon after it is issued. */
const FRESH_SECONDS = 5

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const code = parseCode(req.params["code"] ?? "")

  if (!code.ok) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "code: must be the twelve characters that are printed under the picture",
      code.code
    )
  }
  await sendPublic(req, res, FRESH_SECONDS, (at) => readPassport(req.scope, code.value, at))
}
