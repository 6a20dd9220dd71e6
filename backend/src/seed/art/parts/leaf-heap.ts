import { type Hand } from "../tools/hand"
import { at, PI } from "../tools/maths"
import type { Pigment } from "../tools/pigments"
import { leaf } from "./leaf"

export function leafHeap(
  hand: Hand,
  x: number,
  y: number,
  width: number,
  count: number,
  colours: readonly Pigment[]
): void {
  const { random } = hand

  for (let i = 0; i < count; i++) {
    const t = (i + 0.5) / count
    const px = x + (t - 0.5) * width
    const a = -PI / 2 + (t - 0.5) * 2.2 + random.jitter(0.3)
    leaf(
      hand,
      px,
      y + 14 + random.jitter(8),
      random.between(80, 128),
      random.between(34, 46),
      a,
      hand.pigments[at(colours, i % colours.length)],
      { line: 4.5, veins: 3, bend: random.jitter(0.2), veinLine: 2.6 }
    )
  }
}
