import { stamp } from "../parts/stamp"
import { brocade, BROCADES } from "./brocade"
import type { BrocadeKind } from "./brocade-kinds"
import { box, type Nick, outline, pathData } from "./geometry"
import { type Hand } from "./hand"
import { cos, sin, TAU, times } from "./maths"

type BandSize = { x: number; y: number; width: number; height: number }

/** A straight band of brocade; one quarter is woven and set four times. */
function straightBand(
  hand: Hand,
  { x, y, width, height }: BandSize,
  rows: readonly number[]
): void {
  const kind = hand.band
  hand.fill(box(x, y, width, height), hand.pigments[BROCADES[kind].ground], { inRegister: true })
  const id = hand.newId("b")
  hand.raw(`<g id="${id}">`)
  brocade(hand, (u, v) => [x + u, y + v], width / 4, height, kind, { rows })
  hand.raw("</g>")
  for (let i = 1; i < 4; i++) hand.raw(`<use href="#${id}" x="${(width / 4) * i}"/>`)
}

/** Rows for the band below, for its second form, and for the narrow band on top. */
const BAND_ROWS: Record<BrocadeKind, { below: number[]; second: number[]; top: number[] }> = {
  tay: { below: [1, 2, 3], second: [4, 1, 5, 3, 4], top: [1, 3] },
  dao: { below: [2, 5, 4], second: [2, 1, 4], top: [2, 3] },
  hmong: { below: [2, 1, 4], second: [2, 3, 4], top: [5, 4] },
  pathen: { below: [2, 1, 4], second: [0, 3, 4], top: [4, 5] },
}

/** What lies over the picture: brocade bands, the margin of paper, the border of the key block, the chop. */
export function frame(hand: Hand): void {
  const { random, sheet } = hand
  const rows = BAND_ROWS[hand.band]
  const top = sheet.bandTop
  straightBand(
    hand,
    { x: 36, y: top, width: 728, height: 958 - top },
    sheet.hasAlternateBand ? rows.second : rows.below
  )
  hand.ink(
    [
      [30, top - 2],
      [400, top],
      [770, top - 1],
    ],
    5
  )
  if (sheet.hasTopBand) {
    straightBand(hand, { x: 36, y: 42, width: 728, height: 34 }, rows.top)
    hand.ink(outline("30,80 400,78 770,80"), 4.5)
  }

  const inner = pathData(
    outline("31,37! 33,500! 30,962! 400,965! 769,963! 767,500! 770,38! 400,35!")
  )
  hand.path(`M-9-9H809V1009H-9z${inner}`, sheet.paper.ground, ' fill-rule="evenodd"')
  hand.ink(outline("30,36! 402,33! 771,37! 769,500! 772,964! 400,966! 29,963! 31,500!"), 8, {
    closed: true,
  })
  stamp(
    hand,
    sheet.sealX,
    sheet.hasTopBand ? 124 : 92,
    46,
    hand.pigments.madder,
    random.jitter(0.06)
  )
  hand.hatch(specks(hand, { width: 800, height: 1000 }, 70, 13), 2.6, sheet.paper.glint, 0.55)
}

type Size = { width: number; height: number }

function specks(hand: Hand, { width, height }: Size, count: number, longest: number): Nick[] {
  const { random } = hand
  return times(count, () => {
    const x = random.between(0, width)
    const y = random.between(0, height)
    const angle = random.between(0, TAU)
    const length = random.between(longest / 4, longest)
    return [x, y, x + cos(angle) * length, y + sin(angle) * length]
  })
}

/** The bare sheet: ground, glint of powdered shell, threads of bark. */
export function paperGround(hand: Hand, size: Size): void {
  const { ground, glint, fibre } = hand.sheet.paper
  hand.raw(`<rect width="${size.width}" height="${size.height}" fill="${ground}"/>`)
  hand.hatch(specks(hand, size, 40, 26), 3, glint)
  hand.hatch(specks(hand, size, 20, 26), 1.6, fibre)
}
