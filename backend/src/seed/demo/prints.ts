import { FAMILIES, type Family } from "./families"
import type { ArtKind } from "../art"
import type { DemoProduct } from "./types"

/** What decides how a print looks; no two products share all three. */
export type ProductPrint = { kind: ArtKind; seed: string; composition: number }

/** Pictures a product has: the print of its own, another arrangement, and a third where it comes in several sizes. */
const PICTURES_FEWEST = 2

/**
 * The prints of every product. Products of one kind follow each other through its arrangements, so that neighbours in a
 * list do not look alike.
 */
export function productPrints(products: readonly DemoProduct[]): Map<string, ProductPrint[]> {
  const turnOfKind = new Map<ArtKind, number>()

  return new Map(
    products.map((product) => {
      const family: Family = FAMILIES[product.family]
      const kind = product.art ?? family.art
      const turn = turnOfKind.get(kind) ?? 0
      turnOfKind.set(kind, turn + 1)
      const count = product.variants.length > 1 ? PICTURES_FEWEST + 1 : PICTURES_FEWEST
      const prints = Array.from({ length: count }, (_, index) => ({
        kind,
        seed: `${product.handle}-${index}`,
        composition: turn + index,
      }))
      return [product.handle, prints]
    })
  )
}
