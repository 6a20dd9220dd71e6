import type { ProductCard as ProductCardData } from "@cholang/backend/http"
import { CardGrid } from "@/ui/card"
import { ProductCard } from "./product-card"

/** Cards side by side. The first `eager` pictures are on the first screen and fetched at once. */
export function ProductGrid({
  cards,
  eager = 0,
  headingLevel = 3,
  className,
}: {
  cards: readonly ProductCardData[]
  eager?: number
  headingLevel?: 2 | 3
  className?: string
}) {
  return (
    <CardGrid {...(className === undefined ? {} : { className })}>
      {cards.map((card, index) => (
        <li key={card.id}>
          <ProductCard card={card} priority={index < eager} headingLevel={headingLevel} />
        </li>
      ))}
    </CardGrid>
  )
}
