import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readSitemap } from "../../../registers/read-sitemap"
import { sendPublic } from "../../_public/answer"

const FRESH_SECONDS = 3600

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)

  await sendPublic(req, res, FRESH_SECONDS, async (at) => ({
    ...(await readSitemap(query, at)),
    as_of: at,
  }))
}
