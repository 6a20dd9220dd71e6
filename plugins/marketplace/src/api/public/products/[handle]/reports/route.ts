import { asOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReportAnswer } from "../../../../../http"
import { reportContentWorkflow } from "../../../../../workflows/report-content"
import { orderKeyOf } from "../../../../../api/_care/customer"
import type { PublicReportListing } from "../../../../../api/_care/validators"

export const POST = async (
  req: MedusaRequest<PublicReportListing>,
  res: MedusaResponse<ReportAnswer>
) => {
  const { result: report } = await reportContentWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      subject: "listing",
      name: req.params["handle"] ?? "",
      customer_id: orderKeyOf(req).customer_id,
    },
  })
  res.status(201).json({ report, as_of: asOf(req.scope) })
}
