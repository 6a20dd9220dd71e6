import { clockwise, pathData, type Point, transform } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { MOTIFS } from "../tools/motifs"
import type { Colour } from "../tools/pigments"

const SEALS = ["star", "diamond", "tree", "cross"] as const

/** A square chop cut with one motif. */
export function stamp(
  hand: Hand,
  x: number,
  y: number,
  scale: number,
  colour: Colour,
  turn = 0
): void {
  const { random } = hand

  hand.fill(
    transform("-0.5,-0.52! 0.1,-0.5! 0.5,-0.48! 0.49,0.2! 0.5,0.5! -0.2,0.49! -0.5,0.5!", {
      x,
      y,
      scale,
      turn,
    }),
    colour,
    { inRegister: true, precision: 10 }
  )
  const motif = random.pick(SEALS)
  const data = MOTIFS[motif]
    .filter(({ slot }) => slot !== 1 || motif === "star")
    .map(({ polygon }) => {
      const centred = polygon.map(([u, v]): Point => [u * 0.74 - 0.37, v * 0.74 - 0.37])
      return pathData(clockwise(transform(centred, { x, y, scale, turn })), true, 10)
    })
  hand.path(data.join(""), hand.sheet.paper.glint)
}
