import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readMap } from "../../../registers/read-map"
import { sendPublic } from "../../_public/answer"

const FRESH_SECONDS = 300

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)

  await sendPublic(req, res, FRESH_SECONDS, (at) => readMap(query, at))
}
