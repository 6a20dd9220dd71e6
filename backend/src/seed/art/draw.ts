import type { ArtKind } from "./art-kinds"
import { KINDS } from "./kinds/index"
import type { Composition } from "./kinds/kind"
import { backdrop } from "./tools/backdrop"
import { svgDocument, withinWeight } from "./tools/document"
import { frame, paperGround } from "./tools/frame"
import type { Coarseness } from "./tools/hand"
import { at, round } from "./tools/maths"
import { hashText, Random } from "./tools/random"
import { takeUp } from "./tools/take-up"

export type DrawRequest = {
  kind: ArtKind
  /** Any text; the same text always gives the same picture. */
  seed: string
  /** Which arrangement of the kind; counted round, so any whole number ≥ 0 will do. Chosen by the seed if absent. */
  composition?: number
}

/** How many arrangements a kind has. */
export function compositionCount(kind: ArtKind): number {
  return KINDS[kind].compositions.length
}

/** The print of a product, 800 × 1000, as an SVG document. */
export function draw({ kind, seed, composition }: DrawRequest): string {
  const { coarseness = 0, compositions } = KINDS[kind]
  const index = composition ?? hashText(`composition|${kind}|${seed}`)
  const compose = at(compositions, index % compositions.length)
  const chosen = `${seed}|${index % compositions.length}`
  return withinWeight(coarseness, (step) => drawAt(kind, chosen, compose, step))
}

function drawAt(kind: ArtKind, seed: string, compose: Composition, coarseness: Coarseness): string {
  const { isWide, keepsSide, isFixed, isWholeView } = KINDS[kind]
  const hand = takeUp(`${kind}|${seed}`, {
    coarseness,
    hasTopBand: isWholeView ? false : undefined,
  })
  paperGround(hand, { width: 800, height: 1000 })
  if (!isWholeView) backdrop(hand)

  const pose = new Random(`pose|${kind}|${seed}`)
  const isMirrored = pose.chance() && !keepsSide
  const scale = isFixed ? 1 : pose.between(0.93, isWide ? 1 : 1.05)
  const shift = isFixed ? 0 : pose.jitter(12)
  hand.random = new Random(`thing|${kind}|${seed}`)
  const across = isMirrored ? -scale : scale
  const x = round(400 - 400 * across + shift)
  const y = round(815 * (1 - scale))
  hand.raw(`<g transform="matrix(${across.toFixed(3)} 0 0 ${scale.toFixed(3)} ${x} ${y})">`)
  compose(hand)
  hand.raw("</g>")
  frame(hand)
  return svgDocument(hand, { width: 800, height: 1000, label: kind })
}
