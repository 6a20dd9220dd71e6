import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/**
 * The core lets anybody who knows an order's id open a return of all its makers at once. Goods go back to the producer
 * that sent them, and its order's page is where that is asked for.
 */
export function guardCoreReturns(
  _req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  next(
    new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Returns are asked of the producer: POST /store/orders/:id/producer-orders/:part_id/returns",
      "returns_by_producer"
    )
  )
}
