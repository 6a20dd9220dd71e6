import type { Nick } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { abs } from "../tools/maths"
import type { Colour } from "../tools/pigments"
import { type Vessel } from "../tools/vessel"

export type WeaveOptions = { colour?: Colour; line?: number; nickLine?: number }

/** Plaited bamboo on the front of a vessel. */
export function weave(
  hand: Hand,
  vessel: Vessel,
  rows: number,
  columns: number,
  options: WeaveOptions = {}
): void {
  for (let r = 1; r < rows; r++)
    hand.ink(vessel.arc(r / rows), options.line ?? 2.6, { colour: options.colour })
  const nicks: Nick[] = []
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const u = -1 + (2 * (c + (r % 2 ? 0.5 : 0.02))) / columns
      if (abs(u) > 0.97) continue
      const a = vessel.at(u, (r + 0.08) / rows)
      const b = vessel.at(u + 0.02, (r + 0.92) / rows)
      nicks.push([a[0], a[1], b[0], b[1]])
    }
  hand.hatch(nicks, options.nickLine ?? 3.6, options.colour)
}
