import { ellipse, placing } from "../tools/geometry"
import { type Hand } from "../tools/hand"

export function bee(hand: Hand, x: number, y: number, scale: number, turn: number): void {
  const { pigments } = hand
  const place = placing({ x, y, scale, turn })
  hand.shape(place("0,-10! -30,-60 6,-70 16,-20!"), pigments.shell, 4)
  hand.shape(place("8,-10! 26,-58 54,-44 22,-8!"), pigments.shell, 4)
  const b = place("-52,4 -20,-20 26,-16 44,2 24,20 -24,20")
  hand.shape(b, pigments.turmeric, 4.6)
  hand.clip(b, () => {
    for (const k of [-32, -12, 8])
      hand.ink(
        place([
          [k, -30],
          [k + 5, 0],
          [k, 30],
        ]),
        8 * scale
      )
  })
  hand.shape(place(ellipse(46, 0, 15, 15, 0, 8)), pigments.char, 3)
  hand.ink(place("52,-12 64,-30 76,-30"), 3.4)
  hand.ink(place("56,-8 74,-20 84,-14"), 3.4)
}
