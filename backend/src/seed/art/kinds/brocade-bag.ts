import { brocade, BROCADES } from "../tools/brocade"
import { ellipse, type Nick, outline, placing, type Shape } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { at, cos, lerp, PI, sin, TAU, times } from "../tools/maths"
import { type Colour, mix } from "../tools/pigments"
import type { Kind } from "./kind"

function groundOf(hand: Hand): Colour {
  return hand.pigments[BROCADES[hand.band].ground]
}

function tassel(hand: Hand, x: number, y: number, colour: Colour): void {
  const { pigments } = hand
  const place = placing({ x, y })
  hand.ink(place("0,-20 0,0"), 5)
  hand.shape(place("-6,0! -15,46! 0,52 15,46! 6,0!"), colour, 4.5)
  hand.hatch([place.nick(-5, 46, -2, 12), place.nick(5, 46, 2, 12)], 3)
  hand.shape(place(ellipse(0, -2, 10, 9, 0, 7)), pigments.shell, 4)
}

function tassels(hand: Hand, from: number, to: number, y: number, count: number): void {
  const { pigments } = hand
  const colours = [pigments.madder, pigments.turmeric, pigments.leaf]
  for (let i = 0; i < count; i++) {
    tassel(hand, lerp(from, to, i / (count - 1)), y, at(colours, i % 3))
  }
}

function pompom(hand: Hand, x: number, y: number): void {
  hand.shape(ellipse(x, y, 27, 26, 0, 9), hand.pigments.madder, 5.5)
  const threads = times(9, (i): Nick => {
    const angle = (i / 9) * TAU
    return [x + cos(angle) * 25, y + sin(angle) * 24, x + cos(angle) * 9, y + sin(angle) * 8]
  })
  hand.hatch(threads, 4)
}

const POINTED_FLAP = outline("198,448! 400,432 602,448! 606,540 590,600! 400,684! 210,600! 194,540")
const ROUND_FLAP = outline("198,448! 400,432 602,448! 600,560 540,640 400,664 260,640 200,560")

type Flap = { flap: Shape; buttonY: number; strap: Shape }

/** A shoulder bag with a woven flap and tassels. */
function shoulderBag(hand: Hand, { flap, buttonY, strap }: Flap): void {
  const { pigments } = hand
  const ground = groundOf(hand)
  hand.tube(strap, 36, pigments.turmeric, 6.5)
  tassels(hand, 224, 576, 786, 9)
  const body = outline(`
    206,452! 400,440 594,452! 606,580 612,730! 590,764 400,776 210,764 188,730! 194,580`)
  hand.shape(body, mix(ground, pigments.ink, 0.12), 7)
  hand.clip(body, () =>
    brocade(hand, (x, y) => [196 + x, 590 + y + sin((x / 408) * PI) * 8], 408, 170, hand.band, {
      shift: 2,
    })
  )
  hand.ink(body, 8, { closed: true })
  hand.shape(flap, ground, 7)
  hand.clip(flap, () =>
    brocade(hand, (x, y) => [196 + x, 446 + y - sin((x / 408) * PI) * 12], 408, 240, hand.band)
  )
  hand.ink(flap, 15, { closed: true, colour: pigments.turmeric })
  hand.ink(flap, 6, { closed: true })
  hand.shape(ellipse(400, buttonY, 25, 24, 0, 9), pigments.silver, 6)
  hand.shape(ellipse(400, buttonY, 10, 9, 0, 7), pigments.madder, 3.6)
  for (const x of [208, 592]) pompom(hand, x, 466)
}

function pointedFlap(hand: Hand): void {
  const strap = outline("210,470 190,300 320,190 480,190 610,300 590,470")
  shoulderBag(hand, { flap: POINTED_FLAP, buttonY: 676, strap })
}

function roundFlap(hand: Hand): void {
  const strap = outline("210,470 240,280 400,200 570,260 590,470")
  shoulderBag(hand, { flap: ROUND_FLAP, buttonY: 660, strap })
}

/** A carrier with two handles and one broad belt of weaving. */
function carrier(hand: Hand): void {
  const { pigments, random } = hand
  const cloth = random.pick([pigments.indigo, pigments.madder, pigments.straw, pigments.pine])
  hand.tube(
    outline("300,440 300,280 400,236 500,280 500,440"),
    30,
    mix(cloth, pigments.ink, 0.25),
    6
  )
  const body = outline("170,420! 400,410 630,420! 640,620 624,806! 400,820 176,806! 160,620")
  hand.shape(body, cloth, 7)
  hand.clip(body, () => {
    hand.fill(outline("150,500! 650,500! 650,690! 150,690!"), groundOf(hand))
    brocade(hand, (x, y) => [150 + x, 506 + y], 500, 180, hand.band, { unit: 54, shift: 1 })
    hand.fill(
      outline("560,400! 570,600 556,830! 680,830! 680,400!"),
      mix(cloth, pigments.ink, 0.3),
      { opacity: 0.35 }
    )
    hand.hatch(
      times(22, (i): Nick => [180 + i * 20, 436, 190 + i * 20, 436]),
      4,
      pigments.shell
    )
  })
  for (const y of [500, 690])
    hand.tube(
      [
        [156, y],
        [400, y + 6],
        [646, y],
      ],
      13,
      pigments.turmeric,
      4
    )
  hand.ink(body, 8, { closed: true })
  hand.tube(outline("270,440 262,310 400,240 538,310 530,440"), 30, cloth, 6)
  for (const x of [268, 532]) hand.shape(ellipse(x, 452, 17, 17, 0, 8), pigments.shell, 5)
  pompom(hand, 600, 500)
  tassel(hand, 600, 548, pigments.madder)
  tassel(hand, 630, 540, pigments.turmeric)
}

/** A pouch drawn together by a cord. */
function pouch(hand: Hand): void {
  const { pigments } = hand
  const ground = groundOf(hand)
  const ruffle = outline(
    "250,330! 300,280 340,310! 380,268 420,304! 460,268 500,308! 550,284 556,340! 500,420 310,420"
  )
  hand.shape(ruffle, mix(ground, pigments.shell, 0.2), 6.5)
  const body = outline(
    "310,410! 400,424 496,410! 620,560 640,700 560,800 400,820 244,800 164,700 184,560"
  )
  hand.shape(body, ground, 7)
  hand.clip(body, () => {
    brocade(hand, (x, y) => [150 + x, 500 + y + sin((x / 500) * PI) * 26], 500, 270, hand.band, {
      unit: 50,
    })
    hand.hatch(
      times(11, (i): Nick => [316 + i * 17, 416, 260 + i * 28, 500]),
      4,
      mix(ground, pigments.shell, 0.4)
    )
  })
  hand.ink(body, 8, { closed: true })
  hand.tube(outline("300,412 400,430 506,412"), 18, pigments.turmeric, 5)
  hand.tube(outline("300,412 200,460 170,580 190,640"), 12, pigments.turmeric, 4)
  hand.tube(outline("506,412 610,440 660,540 650,600"), 12, pigments.turmeric, 4)
  pompom(hand, 190, 650)
  tassel(hand, 190, 700, pigments.turmeric)
  pompom(hand, 650, 610)
  tassel(hand, 650, 660, pigments.leaf)
}

/** A purse pair: one flat, one with a clasp. */
function purses(hand: Hand): void {
  const { pigments } = hand
  const ground = groundOf(hand)
  const flat = placing({ x: 330, y: 440, turn: -0.1 })
  const edge = flat("-190,-130! 190,-130! 198,130! -198,130!")
  hand.shape(edge, ground, 7)
  hand.clip(edge, () =>
    brocade(hand, (x, y) => flat.point(-196 + x, -128 + y), 392, 258, hand.band)
  )
  hand.ink(edge, 8, { closed: true })
  hand.tube(flat("-190,-128 190,-128"), 15, pigments.turmeric, 4.6)
  tassel(hand, 136, 350, pigments.madder)
  const clasp = outline("350,600! 560,588 690,610! 720,700 690,800! 530,826 360,800! 326,700")
  hand.shape(clasp, mix(ground, pigments.madder, 0.25), 7)
  hand.clip(clasp, () =>
    brocade(hand, (x, y) => [326 + x, 650 + y + sin((x / 400) * PI) * 16], 400, 160, hand.band, {
      shift: 2,
    })
  )
  hand.ink(clasp, 8, { closed: true })
  hand.tube(outline("344,606 520,590 696,612"), 22, pigments.silver, 6)
  for (const x of [506, 538]) hand.shape(ellipse(x, 574, 17, 17, 0, 9), pigments.silver, 5)
  hand.tube(outline("350,600 240,640 200,760 300,812"), 14, pigments.turmeric, 4.6)
}

export const brocadeBag: Kind = {
  compositions: [pointedFlap, carrier, pouch, roundFlap, purses],
  coarseness: 1,
}
