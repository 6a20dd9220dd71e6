import { asOf, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfferImportAnswer } from "../../../../http"
import { readOfferImport } from "../../../../queries/listings/read-offer-import"
import { invalid, noSuch } from "../../../../workflows/_refuse"
import { previewOfferImportWorkflow } from "../../../../workflows/preview-offer-import"
import { ProducerPreviewOfferImport } from "../validators"

export const POST = async (req: MedusaRequest, res: MedusaResponse<OfferImportAnswer>) => {
  const csv = ProducerPreviewOfferImport.safeParse(req.body)
  if (!csv.success) {
    throw invalid("csv_not_text", "Send the file as text/plain")
  }
  const scope = producerScopeOf(req.scope)
  const { result } = await previewOfferImportWorkflow(req.scope).run({
    input: { scope, csv: csv.data },
  })
  const preview = await readOfferImport(req.scope, scope, result.id)
  if (preview === null) {
    throw noSuch("import", result.id)
  }
  res.status(201).json({ import: preview, as_of: asOf(req.scope) })
}
