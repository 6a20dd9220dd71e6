import { outline, placing } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { mix } from "../tools/pigments"

/** A cob half out of its husk; x and y are where the husk is tied. */
export function corn(hand: Hand, x: number, y: number, scale: number, turn: number): void {
  const { pigments } = hand
  const place = placing({ x, y, scale, turn })
  for (const k of [-1, 1])
    hand.shape(
      place([
        [0, 10, 1],
        [k * 70, -30],
        [k * 118, -150],
        [k * 96, -256, 1],
        [k * 50, -150],
        [k * 10, -40],
      ]),
      pigments.celadon,
      5.5
    )
  const b = outline("0,20 -56,-20 -62,-130 -48,-250 0,-320 48,-250 62,-130 56,-20")
  hand.shape(place(b), pigments.turmeric, 6)
  hand.clip(place(b), () => {
    hand.fill(
      place("22,-320 80,-250 80,20 30,20 40,-150"),
      mix(pigments.turmeric, pigments.clay, 0.45)
    )
    for (let i = -2; i <= 2; i++)
      hand.ink(
        place([
          [i * 21 + 10, 20],
          [i * 24 + 10, -140],
          [i * 12 + 5, -320],
        ]),
        3
      )
    for (let j = 0; j < 15; j++) {
      const yy = -302 + j * 22
      hand.ink(
        place([
          [-66, yy + 8],
          [0, yy + 14],
          [66, yy + 8],
        ]),
        2.4
      )
    }
  })
  hand.ink(place(b), 6.5, { closed: true })
  hand.shape(place("0,40! -66,6 -78,-120 -40,-186! -16,-80 10,10"), pigments.leaf, 5.5)
  hand.shape(place("0,40! 60,14 84,-90 58,-168! 22,-70"), pigments.celadon, 5.5)
  for (const q of [
    outline("-8,20 -50,-60 -44,-150"),
    outline("14,20 50,-50 56,-130"),
    outline("-2,22 -30,-60 -32,-120"),
  ] as const)
    hand.ink(place(q), 3, { taper: "end" })
  hand.tube(place("0,30 4,66"), 26 * scale, pigments.leaf, 5)
}
