import { producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addressLabel } from "../../../../../printing/order-papers"
import { readPrintableOrder } from "../../../../../queries/producer-orders/read-printable-order"
import { idOf } from "../../../../_orders/party"
import type { PrintLanguage } from "../../../../_orders/validators"

export const GET = async (req: MedusaRequest<unknown, PrintLanguage>, res: MedusaResponse) => {
  const order = await readPrintableOrder(req.scope, producerScopeOf(req.scope), idOf(req))
  const file = await addressLabel(order, req.validatedQuery.locale)

  res.setHeader("Content-Type", "application/pdf")
  res.setHeader("Content-Disposition", `inline; filename="address-label-${order.display_id}.pdf"`)
  res.send(file)
}
