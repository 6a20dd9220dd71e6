import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { qrPng } from "../../../../../qr/render-qr"
import { readCodeUriWorkflow } from "../../../../../workflows/read-code-uri"
import { PICTURE_CACHE } from "../../picture-cache"
import type { PublicQrPngParams } from "../../validators"

export const GET = async (req: MedusaRequest<unknown, PublicQrPngParams>, res: MedusaResponse) => {
  const { result: uri } = await readCodeUriWorkflow(req.scope).run({
    input: { code: req.params.code ?? "" },
  })
  const picture = await qrPng(uri, req.validatedQuery.size)

  res.set("Cache-Control", PICTURE_CACHE).type("image/png").send(picture)
}
