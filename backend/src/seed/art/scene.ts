import { cloud } from "./parts/cloud"
import {
  bambooGrove,
  buffalo,
  hill,
  nearHouse,
  palm,
  rowingBoat,
  strawStack,
} from "./parts/countryside"
import { person } from "./parts/person"
import { brocade, BROCADES } from "./tools/brocade"
import { BROCADE_KINDS } from "./tools/brocade-kinds"
import { svgDocument, withinWeight } from "./tools/document"
import { paperGround } from "./tools/frame"
import { box, corners, ellipse, type Nick, outline, placing, type Shape } from "./tools/geometry"
import { type Hand } from "./tools/hand"
import { at, times } from "./tools/maths"
import { type Colour, mix, type Pigment } from "./tools/pigments"
import { hashText, Random } from "./tools/random"
import { takeUp } from "./tools/take-up"

export type SceneRequest = {
  seed: string
  /** Which arrangement of land and houses; counted round. Chosen by the seed if absent. */
  layout?: number
}

const WIDTH = 1600
const HEIGHT = 700
const SKIES: readonly (Pigment | "bare")[] = ["bare", "turmeric", "rose", "blue", "celadon"]

type Layout = (hand: Hand) => void

/** The wide print of a village in its landscape, 1600 × 700, as an SVG document. */
export function scene({ seed, layout }: SceneRequest): string {
  const index = (layout ?? hashText(`layout|${seed}`)) % LAYOUTS.length
  const compose = at(LAYOUTS, index)
  return withinWeight(3, (coarseness) => {
    const hand = takeUp(`scene|${index}|${seed}`, { coarseness })
    const pose = new Random(`scene-pose|${index}|${seed}`)
    paperGround(hand, { width: WIDTH, height: HEIGHT })
    const sky = pose.pick(SKIES)
    if (sky !== "bare") {
      const colour = mix(hand.pigments[sky], hand.sheet.paper.ground, 0.58)
      hand.fill(box(-5, -5, 1610, 430), colour, { inRegister: true })
    }
    if (pose.chance()) hand.raw(`<g transform="matrix(-1 0 0 1 ${WIDTH} 0)">`)
    else hand.raw("<g>")
    sunAndClouds(hand)
    farRanges(hand)
    compose(hand)
    hand.raw("</g>")
    return svgDocument(hand, { width: WIDTH, height: HEIGHT, label: "village" })
  })
}

function farLine(hand: Hand): Colour {
  return mix(hand.pigments.ink, hand.sheet.paper.ground, 0.2)
}

function sunAndClouds(hand: Hand): void {
  const { pigments, random, sheet } = hand
  const { coarseness } = hand
  const x = random.between(900, 1180)
  const colour = random.pick([pigments.madder, pigments.madder, pigments.turmeric, pigments.rose])
  hand.coarseness = 0
  hand.shape(ellipse(x, 150, 78, 78, 0, 14), colour, 5)
  hand.coarseness = coarseness
  cloud(hand, x + 40, 206, 1, sheet.paper.glint, farLine(hand))
  cloud(
    hand,
    random.between(300, 520),
    random.between(90, 130),
    1.1,
    sheet.paper.glint,
    farLine(hand)
  )
  cloud(hand, random.between(1330, 1440), 110, 0.8, sheet.paper.glint, farLine(hand))
  for (let i = 0; i < 5; i++) {
    const bird = placing({ x: x - 220 - i * 34, y: 130 + (i % 2) * 22, scale: 0.8 })
    hand.ink(bird("-22,-8 -8,-12 0,0 8,-12 22,-8"), 4, { taper: "both" })
  }
}

/** Two ranges: steep limestone or broad backs, as the seed will. */
function farRanges(hand: Hand): void {
  const { pigments, random, sheet } = hand
  const soft = (pigment: Pigment, share: number) =>
    mix(pigments[pigment], sheet.paper.ground, share)
  hand.fill(box(-5, 392, 1610, 78), soft("blue", 0.5), { inRegister: true })
  const isSteep = random.chance(0.6)
  for (const [colour, foot, height, count] of [
    [soft("blue", 0.5), 400, 1, isSteep ? 10 : 5],
    [soft(isSteep ? "indigo" : "pine", 0.45), 430, 0.72, isSteep ? 9 : 6],
  ] as const) {
    for (let i = 0; i < count; i++) {
      const x = ((i + 0.5) * WIDTH) / count + random.jitter(40)
      const w = isSteep ? random.between(80, 120) : random.between(190, 270)
      const h = random.between(140, isSteep ? 270 : 220) * height
      const peak: Shape = [
        [x - w, foot, 1],
        [x - w * 0.72, foot - h * 0.46],
        [x - w * 0.46, foot - h * 0.84],
        [x - w * 0.06, foot - h],
        [x + w * 0.36, foot - h * 0.86],
        [x + w * 0.66, foot - h * 0.46],
        [x + w, foot, 1],
      ]
      hand.fill(peak, colour)
      hand.ink(peak, 4, { colour: farLine(hand) })
      const cuts = times(4, (k): Nick => [
        x + w * (0.1 + k * 0.14),
        foot - h * (0.82 - k * 0.15),
        x + w * (0.05 + k * 0.14),
        foot - h * (0.6 - k * 0.14),
      ])
      hand.hatch(cuts, 4, farLine(hand))
    }
  }
}

/** People picking or carrying, each a little aside of the place given. */
function workers(hand: Hand, places: Shape, scale = 0.95): void {
  const { pigments, random } = hand
  places.forEach(([x, y], index) => {
    const colour = pigments[random.pick(["indigo", "madder", "char"] as const)]
    person(hand, x + random.jitter(14), y, scale, colour, index % 2 ? -1 : 1, {
      hasBasket: index % 3 !== 2,
    })
  })
}

function ripples(hand: Hand, left: number, right: number, top: number, bottom: number): void {
  const { random } = hand
  const nicks = times(30, (): Nick => {
    const x = random.between(left, right)
    const y = random.between(top, bottom)
    return [x, y, x + random.between(40, 110), y + random.jitter(2)]
  })
  hand.hatch(nicks, 4, hand.pigments.indigo)
}

/** Tea slopes running down to a river. */
function riverside(hand: Hand): void {
  const { pigments, random, sheet } = hand
  hill(hand, {
    edge: outline("-10,380! 160,330 360,400 560,360 760,440 1000,410 1240,370 1440,330 1610,380!"),
    colour: mix(pigments.celadon, sheet.paper.ground, 0.1),
    furrows: 4,
    gap: 22,
  })
  nearHouse(hand, 300, 392, 0.42)
  nearHouse(hand, 1300, 358, 0.46)
  hand.shape(
    outline("1610,470! 1200,462 900,474 760,500 860,540 1100,580 1180,640 1080,720! 1610,720!"),
    pigments.blue,
    5
  )
  ripples(hand, 900, 1560, 480, 600)
  rowingBoat(hand, random.between(1150, 1280), 540)
  hill(hand, {
    edge: outline("-10,450! 150,400 330,440 520,480 700,500 820,560 900,640 940,720!"),
    colour: pigments.leaf,
    furrows: 5,
    gap: 30,
    hasBushes: true,
  })
  workers(hand, outline("200,470 260,486 430,520 120,520 610,560"))
  nearHouse(hand, 640, 470, 0.95)
  nearHouse(hand, 450, 430, 0.7, "clay")
  hand.shape(
    outline("1610,600! 1480,590 1340,630 1240,680 1190,720! 1610,720!"),
    pigments.turmeric,
    5
  )
  for (let i = 0; i < 4; i++) {
    hand.ink(
      [
        [1260 + i * 50, 690 + i * 4],
        [1400, 640 + i * 20],
        [1610, 614 + i * 22],
      ],
      3,
      { colour: pigments.clay }
    )
  }
  nearHouse(hand, 1430, 590, 0.9)
  buffalo(hand, 1290, 660, 0.8)
  person(hand, 1340, 664, 0.9, pigments.madder, -1)
  hill(hand, {
    edge: outline("-10,560! 180,590 400,640 560,690 620,720!"),
    colour: pigments.pine,
    furrows: 3,
    gap: 34,
    hasBushes: true,
  })
  bambooGrove(hand, 60)
  workers(hand, outline("330,660 390,672"), 1.3)
}

/** Rice steps climbing from both sides, houses on the saddle between. */
function terracedValley(hand: Hand): void {
  const { pigments, random, sheet } = hand
  const green = mix(pigments.celadon, sheet.paper.ground, 0.1)
  hill(hand, {
    edge: outline("-10,330! 200,300 420,380 640,430 860,440 1080,410 1300,330 1480,290 1610,320!"),
    colour: green,
    furrows: 3,
    gap: 20,
  })
  nearHouse(hand, 760, 424, 0.5)
  nearHouse(hand, 900, 432, 0.62, "clay")
  nearHouse(hand, 1060, 414, 0.5)
  const steps = [
    pigments.turmeric,
    mix(pigments.turmeric, pigments.leaf, 0.45),
    pigments.leaf,
    mix(pigments.celadon, pigments.leaf, 0.4),
  ]
  for (let i = 0; i < 6; i++) {
    const y = 380 + i * 56
    hill(hand, {
      edge: [
        [-10, y - 40, 1],
        [170 + i * 20, y - 26 + random.jitter(8)],
        [420 + i * 46, y + 40],
        [640 + i * 40, y + 116],
        [700 + i * 40, 730, 1],
      ],
      colour: at(steps, i % 4),
      furrows: 1,
      gap: 26,
      hasBushes: i % 2 === 1,
    })
  }
  for (let i = 0; i < 5; i++) {
    const y = 410 + i * 58
    hill(hand, {
      edge: [
        [1090 - i * 44, 730, 1],
        [1120 - i * 40, y + 110],
        [1260 - i * 20, y + 34],
        [1440, y - 30 + random.jitter(8)],
        [1610, y - 56, 1],
      ],
      colour: at(steps, (i + 2) % 4),
      furrows: 1,
      gap: 26,
      hasBushes: i % 2 === 0,
    })
  }
  nearHouse(hand, 1440, 470, 0.86)
  nearHouse(hand, 250, 440, 0.8, "clay")
  workers(hand, outline("420,560 500,610 330,620 1330,560 1240,620"), 1.05)
  buffalo(hand, 700, 690, 0.86)
  person(hand, 770, 694, 1.1, pigments.indigo, -1)
  palm(hand, 1540, 560, 170)
  palm(hand, 120, 500, 150)
}

/** Wide fields at harvest, the village in a row behind its palms. */
function harvestPlain(hand: Hand): void {
  const { pigments, random, sheet } = hand
  hill(hand, {
    edge: outline("-10,400! 240,376 520,410 800,392 1100,412 1360,380 1610,402!"),
    colour: mix(pigments.pine, sheet.paper.ground, 0.2),
    furrows: 0,
    gap: 20,
  })
  for (const [x, scale, roof] of [
    [230, 0.66, "straw"],
    [420, 0.78, "clay"],
    [640, 0.7, "straw"],
    [1080, 0.62, "straw"],
    [1270, 0.8, "clay"],
    [1480, 0.66, "straw"],
  ] as const) {
    const height = 120 + random.between(0, 50)
    if (roof === "straw") palm(hand, x + 104 * scale + random.jitter(10), 500, height)
    nearHouse(hand, x, 446, scale, roof)
  }
  const colours = [
    pigments.turmeric,
    mix(pigments.celadon, pigments.leaf, 0.4),
    mix(pigments.turmeric, pigments.straw, 0.5),
    pigments.leaf,
    pigments.turmeric,
  ]
  colours.forEach((colour, i) => {
    const y = 494 + i * 42
    hill(hand, {
      edge: [
        [-10, y + (i % 2 ? 12 : -8), 1],
        [400, y - 6 + random.jitter(6)],
        [820, y + (i % 2 ? -8 : 12)],
        [1240, y + random.jitter(6)],
        [1610, y + (i % 2 ? 10 : -6), 1],
      ],
      colour,
      furrows: 1,
      gap: 18,
      hasBushes: i === 1,
    })
  })
  hand.shape(
    outline("960,498! 930,560 1000,620 900,720! 1010,720! 1090,620 1010,560 1010,498!"),
    pigments.blue,
    4.6
  )
  strawStack(hand, 300, 600, 0.8)
  strawStack(hand, 380, 620, 1)
  strawStack(hand, 1400, 600, 0.86)
  workers(hand, outline("520,590 600,610 1160,600 1240,624"), 1.15)
  buffalo(hand, 760, 690, 1)
  person(hand, 840, 694, 1.3, pigments.indigo, -1)
  bambooGrove(hand, 40)
}

/** Houses round a yard under the crags: cloth on poles, people coming to market. */
function marketYard(hand: Hand): void {
  const { pigments, sheet } = hand
  hill(hand, {
    edge: outline("-10,360! 220,330 480,400 760,380 1040,412 1320,350 1610,380!"),
    colour: mix(pigments.leaf, sheet.paper.ground, 0.25),
    furrows: 3,
    gap: 24,
    hasBushes: true,
  })
  hill(hand, {
    edge: outline("-10,500! 300,470 700,486 1100,470 1610,500!"),
    colour: mix(pigments.clay, pigments.straw, 0.55),
    furrows: 0,
    gap: 20,
  })
  nearHouse(hand, 180, 470, 1)
  nearHouse(hand, 470, 452, 0.84, "clay")
  nearHouse(hand, 1130, 454, 0.86)
  nearHouse(hand, 1420, 474, 1.04, "clay")
  hand.tube(outline("640,410 640,560"), 11, pigments.bark, 4)
  hand.tube(outline("960,410 960,560"), 11, pigments.bark, 4)
  hand.tube(outline("610,420 800,414 990,420"), 10, pigments.celadon, 4)
  BROCADE_KINDS.forEach((kind, index) => {
    const x = 660 + index * 74
    const cloth = corners([
      [x, 420],
      [x + 60, 420],
      [x + 60, 526],
      [x, 526],
    ])
    hand.shape(cloth, pigments[BROCADES[kind].ground], 4)
    brocade(hand, (u, v) => [x + u, 428 + v], 60, 90, kind, { unit: 22 })
  })
  const stall = (x: number, y: number, scale: number, awning: Colour) => {
    const place = placing({ x, y, scale })
    for (const post of ["-80,0 -80,-120", "80,0 80,-120"])
      hand.tube(place(post), 9 * scale, pigments.bark, 3.4)
    hand.shape(place("-96,-46! 96,-46! 96,-6! -96,-6!"), pigments.earth, 4)
    for (let i = 0; i < 5; i++) {
      hand.shape(
        place(ellipse(-66 + i * 33, -54, 17, 13, 0, 8)),
        i % 2 ? pigments.turmeric : pigments.leaf,
        3
      )
    }
    hand.shape(place("-112,-110! -84,-156! 84,-156! 112,-110!"), awning, 4.6)
  }
  stall(330, 610, 1, pigments.madder)
  stall(1290, 610, 1, pigments.indigo)
  stall(800, 640, 1.1, pigments.turmeric)
  workers(hand, outline("480,620 560,660 640,610 960,630 1040,670 1130,610"), 1.3)
  workers(hand, outline("210,680 290,694 1420,690"), 1.5)
  buffalo(hand, 1500, 680, 0.9)
  bambooGrove(hand, 20)
}

const LAYOUTS: readonly Layout[] = [riverside, terracedValley, harvestPlain, marketYard]

/** How many arrangements of a village there are. */
export function sceneLayoutCount(): number {
  return LAYOUTS.length
}
