import type { ProductDetail } from "@cholang/backend/http"
import { productSet } from "@cholang/ocop/domain"

/** Whether one goes there instead of being sent something: stays, guided days, lessons. */
export function isService({ product_set: number }: Pick<ProductDetail, "product_set">): boolean {
  return productSet(number)?.sector === "tourism"
}
