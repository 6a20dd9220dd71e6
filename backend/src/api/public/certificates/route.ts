import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readLedger } from "../../../registers/read-ledger"
import { sendPublic } from "../../_public/answer"
import { offsetOf } from "../../_public/cursor"
import type { PublicListCertificates } from "./validators"

const FRESH_SECONDS = 60

export const GET = async (
  req: MedusaRequest<unknown, PublicListCertificates>,
  res: MedusaResponse
) => {
  const { status, limit, cursor } = req.validatedQuery
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const request = { status, limit, offset: offsetOf(cursor) }

  await sendPublic(req, res, FRESH_SECONDS, (at) => readLedger(query, request, at))
}
