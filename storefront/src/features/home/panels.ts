import type { ProductCard } from "@cholang/backend/http"

/** Four different products for the panels: the first of each search, then whatever else is there. */
export function choosePanels(
  searches: readonly (readonly ProductCard[])[],
  others: readonly ProductCard[],
  count = 4
): ProductCard[] {
  const chosen = new Map<string, ProductCard>()
  for (const cards of [...searches, ...others.map((card) => [card])]) {
    if (chosen.size === count) break
    const fresh = cards.find(
      ({ id, stock, picture }) => !chosen.has(id) && stock !== "sold_out" && picture !== null
    )
    if (fresh !== undefined) chosen.set(fresh.id, fresh)
  }
  return [...chosen.values()]
}
