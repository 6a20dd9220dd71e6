import type { ProductCard } from "@cholang/backend/http"

/**
 * Products for the front page, in the order given: first one of each maker, so that a maker who has just brought many
 * things does not fill the stall, then whatever else is there.
 */
export function chooseFeatured(cards: readonly ProductCard[], count: number): ProductCard[] {
  const makers = new Set<string>()
  const first: ProductCard[] = []
  const others: ProductCard[] = []
  for (const card of cards) {
    if (card.stock === "sold_out") continue
    const isNewMaker = !makers.has(card.producer.handle)
    makers.add(card.producer.handle)
    ;(isNewMaker ? first : others).push(card)
  }
  return [...first, ...others].slice(0, count)
}
