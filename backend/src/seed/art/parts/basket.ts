import type { BrocadeKind } from "../tools/brocade-kinds"
import { curve } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { type Colour, mix } from "../tools/pigments"
import { type Profile, Vessel } from "../tools/vessel"
import { narrowBelt } from "./belt"
import { weave } from "./weave"

export type BasketOptions = {
  profile?: Profile
  flatness?: number
  /** Without the opening, for a basket drawn round what already lies in it. */
  isFront?: boolean
  colour?: Colour
  dark?: Colour
  weaveColour?: Colour
  rows?: number
  columns?: number
  /** A belt of brocade, from a height (0 … 1) and so high. */
  band?: BrocadeKind
  bandFrom?: number
  bandHeight?: number
  /** Draws what lies in the basket, between its opening and its front. */
  inside?: () => void
}

export function basket(
  hand: Hand,
  x: number,
  y: number,
  rimWidth: number,
  footWidth: number,
  height: number,
  options: BasketOptions = {}
): Vessel {
  const { pigments } = hand
  const vessel = new Vessel(
    x,
    y,
    height,
    options.profile ?? [rimWidth, footWidth],
    options.flatness ?? 0.15
  )
  if (!options.isFront) {
    hand.shape(vessel.rim(), mix(pigments.earth, pigments.ink, 0.35), 6)
    options.inside?.()
  }
  hand.shape(vessel.body(), options.colour ?? pigments.straw, 7)
  hand.clip(vessel.body(), () => {
    hand.fill(
      [
        vessel.at(0.45, 0),
        vessel.at(1.1, 0),
        vessel.at(1.1, 1.1),
        vessel.at(0.3, 1.1),
        vessel.at(0.6, 0.5),
      ],
      options.dark ?? mix(pigments.straw, pigments.earth, 0.35)
    )
    weave(hand, vessel, options.rows ?? 9, options.columns ?? 17, {
      colour: options.weaveColour ?? mix(pigments.earth, pigments.ink, 0.3),
    })
  })
  if (options.band) {
    const from = options.bandFrom ?? 0.36
    narrowBelt(hand, vessel, from, from + (options.bandHeight ?? 0.2), options.band)
  }
  hand.ink(vessel.body(), 7, { closed: true })
  const rim = vessel.arc(0)
  hand.tube(rim, 20, pigments.earth, 5)
  hand.hatch(
    curve(rim, false, 24).map(([px, py]) => [px - 4, py - 9, px + 6, py + 9]),
    3.2
  )
  return vessel
}
