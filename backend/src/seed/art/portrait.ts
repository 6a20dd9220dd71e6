import { dress } from "./parts/dress"
import { beard, face } from "./parts/face"
import { hairBehind, headwear } from "./parts/headwear"
import { sitterOf, type SitterWish } from "./parts/sitter"
import { backdrop } from "./tools/backdrop"
import { svgDocument, withinWeight } from "./tools/document"
import { frame, paperGround } from "./tools/frame"
import { ellipse } from "./tools/geometry"
import { mix } from "./tools/pigments"
import { takeUp } from "./tools/take-up"

/** The sitter's sex and age are left to the seed if absent. */
export type PortraitRequest = SitterWish & { seed: string }

/** The print of an artisan, 800 × 1000, as an SVG document. Nobody's likeness: faces come from the seed. */
export function portrait({ seed, ...wish }: PortraitRequest): string {
  return withinWeight(1, (coarseness) => {
    const hand = takeUp(`portrait|${seed}`, {
      coarseness,
      hasTopBand: false,
      horizon: 858,
      bandTop: 884,
    })
    const { pigments, random, sheet } = hand
    paperGround(hand, { width: 800, height: 1000 })
    backdrop(hand, { hasTable: false })
    const halo = ellipse(400, 430, 290, 300, 0, 16)
    const haloColour = pigments[random.pick(["turmeric", "rose", "celadon", "blue"] as const)]
    hand.fill(halo, mix(haloColour, sheet.paper.ground, 0.45))
    hand.ink(halo, 4, { closed: true, colour: mix(pigments.ink, sheet.paper.ground, 0.3) })

    const sitter = sitterOf(hand, wish)
    dress(hand, sitter)
    hairBehind(hand, sitter)
    face(hand, sitter)
    if (sitter.isMan) beard(hand, sitter)
    headwear(hand, sitter)
    frame(hand)
    return svgDocument(hand, { width: 800, height: 1000, label: "portrait" })
  })
}
