import type { Coarseness, Hand } from "../tools/hand"

/** One arrangement of a thing on the table; stands within x 110–690 and y 230–815. */
export type Composition = (hand: Hand) => void

export type Kind = {
  compositions: readonly [Composition, ...Composition[]]
  /** Begin cutting this coarsely, where finer cutting is known to grow too heavy. */
  coarseness?: Coarseness
  /** Already fills its place: never enlarged. */
  isWide?: boolean
  /** Left and right matter, or the composition mirrors itself. */
  keepsSide?: boolean
  /** Neither moved nor enlarged, because it is joined to its ground. */
  isFixed?: boolean
  /** Draws sky and land itself. */
  isWholeView?: boolean
}
