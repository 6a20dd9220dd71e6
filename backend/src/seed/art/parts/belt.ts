import { brocade, BROCADES } from "../tools/brocade"
import type { BrocadeKind } from "../tools/brocade-kinds"
import type { Point } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { lerp, PI, times } from "../tools/maths"
import { type Vessel } from "../tools/vessel"

/** A belt of brocade round a vessel, between two heights; all rows if none are named. */
export function belt(
  hand: Hand,
  vessel: Vessel,
  from: number,
  to: number,
  kind: BrocadeKind,
  rows?: readonly number[]
): void {
  const edge = (v: number): Point[] =>
    times(9, (index) => {
      const [x, y] = vessel.at(-1 + index / 4, v)
      return index % 8 ? [x, y] : [x, y, 1]
    })
  const outline = [...edge(from), ...edge(to).reverse()]
  hand.fill(outline, hand.pigments[BROCADES[kind].ground])
  const width = PI * vessel.halfWidth((from + to) / 2)
  const height = (to - from) * vessel.height
  brocade(
    hand,
    (x, y) => vessel.at(-0.97 + (1.94 * x) / width, lerp(from, to, y / height)),
    width,
    height,
    kind,
    { rows, linePieces: 8 }
  )
  hand.ink(outline, 4, { closed: true })
}

/** The one row that stands for the whole cloth. */
export function narrowBelt(
  hand: Hand,
  vessel: Vessel,
  from: number,
  to: number,
  kind: BrocadeKind
): void {
  belt(hand, vessel, from, to, kind, [BROCADES[kind].main])
}
