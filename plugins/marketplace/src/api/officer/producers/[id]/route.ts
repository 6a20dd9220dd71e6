import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfficerProducerAnswer } from "../../../../http"
import { officerProducerAnswer } from "../answer"

export const GET = async (req: MedusaRequest, res: MedusaResponse<OfficerProducerAnswer>) => {
  res.json(await officerProducerAnswer(req))
}
