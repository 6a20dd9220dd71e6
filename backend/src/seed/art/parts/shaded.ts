import { type Hand } from "../tools/hand"
import type { Colour } from "../tools/pigments"
import { type Vessel } from "../tools/vessel"

/** A vessel with its right side in shade. */
export function shaded(hand: Hand, vessel: Vessel, colour: Colour, dark: Colour): void {
  hand.fill(vessel.body(), colour)
  hand.clip(vessel.body(), () =>
    hand.fill(
      [
        vessel.at(0.3, 0),
        vessel.at(0.62, 0.3),
        vessel.at(0.5, 0.7),
        vessel.at(0.1, 1.05),
        vessel.at(1.3, 1.1),
        vessel.at(1.3, -0.1),
      ],
      dark
    )
  )
  hand.ink(vessel.body(), 7, { closed: true })
}
