import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { accessWordForCart } from "../../../../../queries/producer-orders/access-word"
import { idOf } from "../../../../../api/_orders/party"
import type { StoreOrderAccess } from "../../../../../api/_orders/validators"

/** Who holds the basket that became the order gets the word that opens it, as the look-up gives it to others. */
export const POST = async (
  req: MedusaRequest<StoreOrderAccess>,
  res: MedusaResponse<{ access_token: string }>
) => {
  const access_token = await accessWordForCart(req.scope, idOf(req), req.validatedBody.cart_id)
  res.json({ access_token })
}
