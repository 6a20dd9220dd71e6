import { type BrocadeBlocks, BROCADES, printBlocks, weaveRow } from "./tools/brocade"
import type { BrocadeKind } from "./tools/brocade-kinds"
import { Hand } from "./tools/hand"
import { at } from "./tools/maths"
import { takeUp } from "./tools/take-up"

export type PatternRequest = {
  seed: string
  kind: BrocadeKind
  /** Side of the tile as it is laid, in pixels. */
  tile?: number
}

const SIDE = 240

/** A square of brocade that meets itself on all sides, as an SVG document. */
export function pattern({ seed, kind, tile = SIDE }: PatternRequest): string {
  const { pigments, random, sheet, id } = takeUp(`pattern|${kind}|${seed}`)
  const hand = new Hand({ id, random, pigments, sheet, isExact: true })
  const { ground, rows } = BROCADES[kind]
  const shift = random.integer(0, rows.length - 1)
  const unit = SIDE / rows.reduce((sum, { height }) => sum + height, 0)
  const blocks: BrocadeBlocks = new Map()

  let y = 0
  rows.forEach((_, index) => {
    const row = at(rows, (index + shift) % rows.length)
    const height = row.height * unit
    const top = y
    weaveRow(hand, row, { width: SIDE, height, linePieces: 1 }, blocks, {
      precision: 10,
      map: (u, v) => {
        const isEdge = u < 0.1 || u > SIDE - 0.1
        const stray = (value: number) => (isEdge ? value : value + random.jitter(0.35))
        return [stray(u), stray(top + v * height)]
      },
    })
    y += height
  })
  printBlocks(hand, blocks)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" width="${tile}" height="${tile}">` +
    `<rect width="${SIDE}" height="${SIDE}" fill="${pigments[ground]}"/>${hand.toString()}</svg>`
  )
}
