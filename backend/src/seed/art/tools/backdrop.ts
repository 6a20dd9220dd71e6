import { cloud } from "../parts/cloud"
import type { Soften } from "../parts/house"
import { leaf } from "../parts/leaf"
import { box, ellipse, type Nick, type Point, type Shape } from "./geometry"
import { type Hand } from "./hand"
import { landscape } from "./landscape"
import { cos, max, min, PI, sin, TAU, times } from "./maths"
import { type Colour, mix } from "./pigments"
import type { Table } from "./sheet"

/** Everything behind the thing itself: sky, sun, land and the table it stands on. */
export function backdrop(hand: Hand, options: { hasTable?: boolean } = {}): void {
  const { pigments, sheet } = hand
  const soft: Soften = (pigment, share) => mix(pigments[pigment], sheet.paper.ground, share)
  const lineColour = mix(pigments.ink, sheet.paper.ground, 0.42)
  if (sheet.sky) {
    const share = sheet.sky === "blue" || sheet.sky === "rose" ? 0.6 : 0.5
    hand.fill(box(28, 30, 744, sheet.horizon - 22), soft(sheet.sky, share), { inRegister: true })
  }
  sun(hand, soft(sheet.scheme.sun, 0.12), lineColour)
  landscape(hand, { horizon: sheet.horizon, soft, lineColour })
  if (options.hasTable ?? true) TABLES[sheet.table](hand, tableTop(hand))
}

function sun(hand: Hand, colour: Colour, lineColour: Colour): void {
  const { random } = hand
  const x = random.chance() ? random.between(170, 250) : random.between(560, 640)
  const y = random.between(160, 235)
  const radius = random.between(56, 84)
  hand.fill(ellipse(x, y, radius, radius, 0, 14), colour)
  hand.ink(ellipse(x, y, radius, radius, 0, 14), 4, { closed: true, colour: lineColour })
  if (!random.chance(0.45)) {
    cloud(hand, x + random.jitter(30), y + radius * 0.6, 0.72, hand.sheet.paper.glint, lineColour)
    return
  }
  const rays = times(20, (i): Nick => {
    const angle = (i / 20) * TAU
    const far = radius + 30 + (i % 2) * 12
    return [
      x + cos(angle) * (radius + 12),
      y + sin(angle) * (radius + 12),
      x + cos(angle) * far,
      y + sin(angle) * far,
    ]
  })
  hand.hatch(rays, 5, colour)
}

type TableTop = { top: number; bottom: number; shape: Shape }

function tableTop(hand: Hand): TableTop {
  const { horizon: top, bandTop: bottom } = hand.sheet
  const shape: Shape = [
    [28, top, 1],
    [400, top + hand.random.jitter(4), 1],
    [772, top, 1],
    [772, bottom + 6, 1],
    [28, bottom + 6, 1],
  ]
  return { top, bottom, shape }
}

/** Short threads lying across, so that a flat colour reads as cloth or grain. */
function threads(hand: Hand, { top, bottom }: TableTop, count: number, length: Point): Nick[] {
  const { random } = hand
  return times(count, () => {
    const x = random.between(40, 700)
    const y = random.between(top + 14, bottom - 8)
    return [x, y, x + random.between(length[0], length[1]), y + random.jitter(2)]
  })
}

const TABLES: Record<Table, (hand: Hand, table: TableTop) => void> = {
  cloth(hand, table) {
    const { pigments } = hand
    const { mat } = hand.sheet.scheme
    hand.fill(table.shape, pigments[mat])
    hand.ink(table.shape.slice(0, 3), 5)
    const shade = mix(pigments[mat], pigments.ink, 0.28)
    hand.hatch(threads(hand, table, 46, [24, 60]), 2.8, shade)
    const fringe = times(37, (i): Nick => [40 + i * 20, table.top + 4, 40 + i * 20, table.top + 22])
    hand.hatch(fringe, 10, pigments[mat === "turmeric" ? "madder" : "turmeric"])
  },

  mat(hand, { top, bottom, shape }) {
    const { pigments, random } = hand
    hand.fill(shape, pigments.straw)
    hand.ink(shape.slice(0, 3), 5)
    const dark = mix(pigments.straw, pigments.earth, 0.62)
    const plaits: Nick[] = []
    for (let row = 0, y = top; y < bottom - 10; row++, y += 20) {
      if (row)
        hand.ink(
          [
            [30, y - 4],
            [400, y - 4 + random.jitter(2)],
            [770, y - 4],
          ],
          2,
          { colour: dark }
        )
      for (let x = 44 + (row % 3) * 26; x < 765; x += 78) plaits.push([x, y + 1, x + 3, y + 19])
    }
    hand.hatch(plaits, 5, dark)
  },

  wood(hand, table) {
    const { pigments, random } = hand
    hand.fill(table.shape, mix(pigments.clay, pigments.straw, 0.38))
    hand.ink(table.shape.slice(0, 3), 6)
    for (const y of [table.top + 34, table.top + 76]) {
      if (y < table.bottom) {
        hand.ink(
          [
            [28, y],
            [400, y + random.jitter(3)],
            [772, y],
          ],
          4,
          { colour: pigments.bark }
        )
      }
    }
    hand.hatch(threads(hand, table, 34, [40, 70]), 3, mix(pigments.earth, pigments.clay, 0.3))
  },

  stripes(hand, table) {
    const { pigments, random } = hand
    const { mat } = hand.sheet.scheme
    const light = mix(pigments.shell, pigments.straw, 0.3)
    hand.fill(table.shape, light)
    const step = random.pick([52, 64, 78])
    for (let x = 40 - random.between(0, 20); x < 770; x += step) {
      const left = max(28, x)
      const slant = (x - 400) * 0.16
      hand.fill(
        [
          [left, table.top, 1],
          [min(772, left + step * 0.4), table.top, 1],
          [min(772, max(28, left + step * 0.4 + slant)), table.bottom + 6, 1],
          [min(772, max(28, left + slant)), table.bottom + 6, 1],
        ],
        pigments[mat],
        { inRegister: true }
      )
    }
    hand.hatch(threads(hand, table, 30, [24, 60]), 2.6, mix(pigments[mat], pigments.ink, 0.28))
    hand.ink(table.shape.slice(0, 3), 5)
  },

  leaves(hand, table) {
    const { pigments, random } = hand
    hand.fill(table.shape, mix(pigments.earth, pigments.straw, 0.3))
    hand.ink(table.shape.slice(0, 3), 5)
    const middle = (table.top + table.bottom) / 2
    for (const [x, y, angle, colour] of [
      [60, middle + 40, -0.12, pigments.pine],
      [745, middle + 46, PI + 0.1, pigments.leaf],
      [40, middle + 74, 0.02, pigments.leaf],
    ] as const) {
      leaf(hand, x, y, 640, 108, angle + random.jitter(0.03), colour, {
        dark: mix(colour, pigments.ink, 0.22),
        veins: 13,
        veinLine: 2.6,
        bend: 0.02,
      })
    }
  },
}
