import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { qrSvg } from "../../../../../qr/render-qr"
import { readCodeUriWorkflow } from "../../../../../workflows/read-code-uri"
import { PICTURE_CACHE } from "../../picture-cache"

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { result: uri } = await readCodeUriWorkflow(req.scope).run({
    input: { code: req.params.code ?? "" },
  })

  res.set("Cache-Control", PICTURE_CACHE).type("image/svg+xml").send(qrSvg(uri))
}
