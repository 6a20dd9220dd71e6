/** How much is left, as lists say it. */
export const STOCK_BANDS = ["in_stock", "low", "sold_out"] as const
export type StockBand = (typeof STOCK_BANDS)[number]

/** From this many pieces down a list says "only a few left". */
export const LOW_STOCK_PIECES = 5

/** `available` in pieces; null where stock is not counted (services). */
export function stockBand(available: number | null): StockBand {
  if (available === null || available > LOW_STOCK_PIECES) {
    return "in_stock"
  }
  return available > 0 ? "low" : "sold_out"
}
