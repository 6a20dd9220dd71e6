import { blossom } from "../parts/blossom"
import { brocade, BROCADES } from "../tools/brocade"
import { curve, ellipse, outline, placing, type Shape } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { at, floor, hypot, lerp } from "../tools/maths"
import { mix } from "../tools/pigments"
import type { Kind } from "./kind"

function khen(hand: Hand, facing: 1 | -1): void {
  const { pigments, random } = hand
  const cane = random.pick([
    mix(pigments.straw, pigments.turmeric, 0.3),
    mix(pigments.celadon, pigments.straw, 0.5),
    mix(pigments.clay, pigments.straw, 0.5),
  ])
  const wood = mix(pigments.earth, pigments.clay, 0.3)
  const side = placing({ x: 400 - 400 * facing, stretchX: facing })
  const pipes = [1, 0.94, 0.88, 0.8, 0.74, 0.66].map((length, index): Shape => {
    const offset = index * 27
    return [
      [500 + offset * 0.55 - 40, 800 - offset * 0.5],
      [430 + offset * 0.62, 690 - offset * 0.86 + 18],
      [330 + offset * 0.6, 560 - offset * 0.9],
      [lerp(330, 190, length) + offset * 0.62, lerp(560, 400, length) - offset * 0.7],
      [lerp(330, 128, length) + offset * 0.6, lerp(520, 230, length) - offset * 0.2],
    ]
  })
  const draw = (pipe: Shape) => {
    const bent = side(pipe)
    hand.tube(bent, 25, cane, 5.5)
    const line = curve(bent)
    for (const share of [0.12, 0.42, 0.7, 0.86]) {
      const index = floor(share * (line.length - 2))
      const [ax, ay] = at(line, index)
      const [bx, by] = at(line, index + 1)
      const length = hypot(bx - ax, by - ay) || 1
      const nx = ((by - ay) / length) * 13
      const ny = (-(bx - ax) / length) * 13
      hand.ink(
        [
          [ax - nx, ay - ny],
          [ax + nx, ay + ny],
        ],
        5
      )
    }
    const [endX, endY] = at(bent, 4)
    hand.shape(ellipse(endX, endY, 12, 7, facing * -0.4, 7), pigments.bark, 4)
  }
  for (const pipe of pipes.slice(3).reverse()) draw(pipe)
  const chest = side(`
    640,232! 664,246! 610,360 560,470 520,600 440,690 376,716 338,760! 322,744! 346,696
    352,640 400,540 500,440 580,330`)
  hand.fill(chest, wood)
  hand.clip(chest, () =>
    hand.fill(
      side("664,246 600,370 530,490 480,600 380,700 330,770 560,740 720,300"),
      mix(wood, pigments.ink, 0.28)
    )
  )
  hand.ink(chest, 7.5, { closed: true })
  hand.hatch(
    outline("0,0 14,26 30,58 46,92").map(([a, b]) => {
      return side.nick(408 + a, 560 + b * 0.4, 400 + a, 660 - b * 0.2)
    }),
    3
  )
  for (const [x, y, l] of [
    [612, 300, 24],
    [580, 362, 28],
    [540, 428, 37],
    [500, 486, 48],
  ] as const) {
    const q = side([
      [x - l, y - l * 0.5],
      [x, y + 6],
      [x + l * 0.8, y + l * 0.62],
    ])
    hand.tube(q, 17, pigments.turmeric, 4.5)
  }
  for (const pipe of pipes.slice(0, 3).reverse()) draw(pipe)
  hand.tube(side("300,470 384,420 452,400"), 17, pigments.madder, 4.8)
  hand.tube(side("306,492 392,440 460,420"), 10, pigments.madder, 4)
  const [cordX, cordY] = side.point(586, 372)
  hand.tube(
    [
      [cordX, cordY],
      [cordX + facing * 44, cordY + 70],
      [cordX + facing * 40, cordY + 130],
    ],
    9,
    pigments.madder,
    4
  )
  for (const [dx, c] of [
    [28, pigments.madder],
    [56, pigments.turmeric],
  ] as const) {
    const tassel = placing({ x: cordX + facing * dx, y: cordY + 136 + dx * 0.3 })
    hand.shape(tassel("-12,0! -24,86! 0,94 24,86! 12,0!"), c, 5)
    hand.hatch(
      [tassel.nick(-8, 80, -4, 12), tassel.nick(2, 84, 1, 12), tassel.nick(10, 80, 5, 12)],
      3
    )
    hand.shape(tassel(ellipse(0, 0, 15, 12, 0, 8)), pigments.shell, 4.5)
  }
}

function withBlossoms(hand: Hand): void {
  const facing = hand.random.chance() ? 1 : -1
  khen(hand, facing)
  for (let i = 0; i < 3; i++) {
    blossom(hand, 400 + facing * (-250 + i * 66), 810 - (i % 2) * 22, 1.2, hand.pigments.rose)
  }
}

/** Leaning on a folded cloth, with the round pad of a dancer's ring. */
function onCloth(hand: Hand): void {
  const { pigments, random } = hand
  const facing = random.chance() ? 1 : -1
  const cloth = placing({ x: 400 - 400 * facing, stretchX: facing })
  const edge = cloth("90,690! 400,670 720,694! 730,770 716,840! 400,852 86,838! 74,764")
  hand.shape(edge, pigments[BROCADES[hand.band].ground], 7)
  hand.clip(edge, () =>
    brocade(hand, (x, y) => [70 + x, 680 + y], 664, 160, hand.band, { unit: 44 })
  )
  hand.ink(edge, 7, { closed: true })
  khen(hand, facing)
}

export const khenFlute: Kind = {
  compositions: [withBlossoms, onCloth],
  isWide: true,
  keepsSide: true,
}
