import type { PassportLot } from "@cholang/traceability/http"

export type LotQuantity = {
  unit: "gram" | "kilogram" | "millilitre" | "litre" | "piece"
  amount: number
}

/** Lots are counted in grams, millilitres or pieces; from a thousand on people read kilograms and litres. */
export function lotQuantity({
  quantity,
  unit,
}: Pick<PassportLot, "quantity" | "unit">): LotQuantity {
  if (quantity >= 1000 && unit === "gram") return { unit: "kilogram", amount: quantity / 1000 }
  if (quantity >= 1000 && unit === "millilitre") return { unit: "litre", amount: quantity / 1000 }
  return { unit, amount: quantity }
}
