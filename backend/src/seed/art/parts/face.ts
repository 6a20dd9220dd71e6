import { ellipse, outline, placing, type Point, type Shape } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { mix } from "../tools/pigments"
import type { Sitter } from "./sitter"

const SIDES = [-1, 1] as const

export function face(hand: Hand, sitter: Sitter): void {
  const { pigments } = hand
  const { skin, shade, cheek, jaw, chin } = sitter
  const drop = chin - 600
  const edge: Shape = [
    [400, 268],
    [400 - cheek * 0.76, 300],
    [400 - cheek, 390],
    [400 - cheek * 0.93, 480 + drop * 0.4],
    [400 - jaw, 556 + drop * 0.8],
    [400, chin],
    [400 + jaw, 556 + drop * 0.8],
    [400 + cheek * 0.93, 480 + drop * 0.4],
    [400 + cheek, 390],
    [400 + cheek * 0.76, 300],
  ]
  for (const side of SIDES) {
    hand.shape(ellipse(400 + side * cheek, 440, 19, 34, side * 0.1, 8), skin, 5.5)
    if (!sitter.isMan) earring(hand, 400 + side * (cheek + 6), 500)
  }
  hand.fill(edge, skin)
  hand.clip(edge, () => {
    hand.fill(outline("460,300 486,400 470,520 400,630 540,640 560,300"), shade)
    const blush = mix(skin, pigments.madder, sitter.isMan ? 0.12 : 0.24)
    for (const side of SIDES) {
      hand.fill(ellipse(400 + side * cheek * 0.6, 482, 32, 22, 0, 8), blush, { inRegister: true })
    }
  })
  hand.ink(edge, 7, { closed: true })
  eyes(hand, sitter)
  noseAndMouth(hand, sitter)
  if (sitter.age !== "young") lines(hand, sitter)
}

function earring(hand: Hand, x: number, y: number): void {
  hand.ink(ellipse(x, y, 17, 22, 0, 8), 6, { closed: true, colour: hand.pigments.silver })
  hand.ink(ellipse(x, y, 21, 26, 0, 8), 2.6, { closed: true })
}

function eyes(hand: Hand, { isMan, age, hair, brow, eyeHeight }: Sitter): void {
  const { pigments } = hand
  const y = 424 + eyeHeight
  const browColour = age === "old" ? hair : pigments.ink
  for (const side of SIDES) {
    const at = (dx: number, dy: number): Point => [400 + side * dx, y + dy]
    hand.ink([at(28, -36), at(56, -47 + brow * 0.4), at(86, -35 + brow)], isMan ? 12 : 7, {
      taper: "both",
      colour: browColour,
    })
    const corner = (dx: number, dy: number): Point => [400 + side * dx, y + dy, 1]
    hand.fill([corner(26, 0), at(52, -12), corner(80, 0), at(52, 8)], pigments.shell, {
      inRegister: true,
    })
    hand.ink([at(24, 1), at(52, -15), at(84, 2)], 6.5, { taper: "both" })
    hand.dots([[400 + side * 53, y - 4, 8.5]], 8)
    hand.ink([at(34, 10), at(56, 13), at(74, 8)], 2.6, { taper: "both" })
    if (age !== "old") continue
    hand.hatch(
      [
        [400 + side * 88, y + 6, 400 + side * 106, y - 6],
        [400 + side * 88, y + 11, 400 + side * 107, y + 12],
      ],
      3
    )
    hand.ink([at(34, 24), at(56, 28), at(78, 21)], 2.6, { taper: "both" })
  }
}

function noseAndMouth(hand: Hand, { isMan, skin, smile, noseLength: n }: Sitter): void {
  const { pigments } = hand
  hand.ink(
    [
      [394, 400],
      [386, 460 + n * 0.6],
      [376, 486 + n],
      [394, 497 + n],
      [412, 490 + n],
    ],
    5
  )
  const y = 532 + n * 0.6
  hand.fill(
    [
      [362, y - smile * 0.5, 1],
      [386, y - 10],
      [400, y - 6],
      [414, y - 10],
      [440, y - 1 - smile * 0.5, 1],
      [402, y + 20 + smile * 0.3],
    ],
    isMan ? mix(skin, pigments.madder, 0.5) : pigments.madder,
    { inRegister: true }
  )
  hand.ink(
    [
      [354, y - 2 - smile],
      [400, y + 5],
      [448, y - 4 - smile],
    ],
    4.6,
    { taper: "both" }
  )
}

function lines(hand: Hand, { age, noseLength: n }: Sitter): void {
  const deep = age === "old"
  hand.ink(
    [
      [354, 490 + n],
      [340, 514 + n],
      [342, deep ? 544 : 528],
    ],
    3,
    { taper: "both" }
  )
  hand.ink(
    [
      [448, 490 + n],
      [462, 514 + n],
      [460, deep ? 544 : 528],
    ],
    3,
    { taper: "both" }
  )
  if (!deep) return
  hand.ink(outline("356,338 400,330 444,338"), 3, { taper: "both" })
  hand.ink(outline("364,356 400,350 438,356"), 2.8, { taper: "both" })
}

/** Beard and moustache, if the sitter wears one. */
export function beard(hand: Hand, { age, hair, chin }: Sitter): void {
  const { random } = hand
  const style = random.pick(
    age === "young"
      ? (["none", "none", "moustache"] as const)
      : (["goatee", "moustache", "none", "both"] as const)
  )
  if (style === "moustache" || style === "both") {
    for (const side of SIDES) {
      hand.ink(
        [
          [400 + side * 4, 513],
          [400 + side * 30, 513],
          [400 + side * 52, 528],
        ],
        8,
        { taper: "end", colour: hair }
      )
    }
  }
  if (style === "goatee" || style === "both") {
    const length = age === "old" ? 62 : 18
    const place = placing({ x: 400, y: chin - 20 })
    hand.shape(
      place([
        [-25, 0, 1],
        [-17, 26 + length * 0.6],
        [0, 24 + length, 1],
        [17, 26 + length * 0.6],
        [25, 0, 1],
        [0, 12],
      ]),
      hair,
      4
    )
    hand.hatch([place.nick(-8, 14, -5, length), place.nick(8, 14, 5, length)], 3)
  }
}
