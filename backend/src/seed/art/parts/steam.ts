import { transform } from "../tools/geometry"
import { type Hand } from "../tools/hand"

export function steam(hand: Hand, x: number, y: number, scale = 1, colour = hand.inkColour): void {
  for (const [dx, k] of [
    [-26, 1],
    [20, 0.8],
  ] as const)
    hand.ink(
      transform("0,0 -16,-34 12,-66 -8,-104 16,-132 30,-118 18,-108", {
        x: x + dx * scale,
        y,
        scale: scale * k,
      }),
      4.5 * scale,
      { colour, taper: "start" }
    )
}
