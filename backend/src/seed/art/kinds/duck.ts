import { leaf } from "../parts/leaf"
import { ellipse, outline, placing, transform } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { mix } from "../tools/pigments"
import type { Kind } from "./kind"

type Flock = { ducklings: number; hasSecondReed: boolean }

function onWater(hand: Hand, { ducklings, hasSecondReed }: Flock): void {
  const { pigments, random } = hand
  const down = random.pick([
    pigments.shell,
    mix(pigments.straw, pigments.shell, 0.3),
    mix(pigments.earth, pigments.straw, 0.45),
  ])
  const head = down === pigments.shell ? down : random.pick([pigments.pine, pigments.char, down])
  const wing = random.pick([pigments.blue, pigments.turmeric, pigments.earth])
  const facing = random.chance() ? 1 : -1
  const place = placing({ x: 400 - 400 * facing, y: 14, stretchX: facing })
  const water = mix(pigments.blue, hand.sheet.paper.ground, 0.25)
  hand.shape(outline("20,720! 140,690 280,706 420,690 600,704 780,694! 780,874! 20,874!"), water, 0)
  for (let r = 0; r < 4; r++)
    for (let i = 0; i < 5; i++)
      hand.ink(
        transform("-66,6 -24,-14 16,-4 30,8 70,-2", {
          x: 100 + i * 150 + (r % 2) * 60,
          y: 744 + r * 30,
        }),
        4.2,
        { colour: mix(pigments.indigo, water, 0.15), taper: "both" }
      )
  const reed = (x: number) => {
    leaf(hand, x, 760, 290, 34, -1.9, pigments.leaf, { line: 4.6, veins: 0, bend: 0.12 })
    leaf(hand, x + 4, 760, 250, 30, -1.2, pigments.pine, { line: 4.6, veins: 0, bend: -0.12 })
  }
  reed(facing > 0 ? 130 : 650)
  if (hasSecondReed) reed(facing > 0 ? 200 : 590)
  const body = place(
    `
    556,250 500,252 468,300 480,370 470,430 400,470 290,470 210,440 130,372! 136,470 180,590
    250,690 360,734 500,724 590,650 610,560 580,470 570,400 600,330 596,280`
  )
  hand.shape(body, down, 8)
  hand.clip(body, () => {
    hand.fill(place("440,200 640,200 640,402 560,414 440,396"), head)
    if (head !== down) {
      hand.tube(place("460,392 520,414 600,402"), 18, pigments.shell, 4)
    }
    hand.fill(
      place("150,640 300,700 480,690 620,600 640,780 150,780"),
      mix(down, pigments.earth, 0.25)
    )
    for (let i = 0; i < 22; i++) {
      const [px, py] = place.point(random.between(430, 590), random.between(470, 690))
      hand.ink(
        [
          [px - 11, py],
          [px, py + 9],
          [px + 11, py],
        ],
        3
      )
    }
  })
  hand.ink(body, 8, { closed: true })
  hand.ink(place("138,400 180,440 240,470"), 4)
  hand.ink(place("140,440 190,480 236,496"), 4)
  hand.shape(place("150,392! 130,350 160,336 178,366 166,380 190,420!"), wing, 5)
  const wingEdge = place(
    `
    470,520 400,492 290,500 190,520! 216,560 200,580! 240,606 240,628! 330,650 430,640
    488,590`
  )
  hand.shape(wingEdge, wing, 7)
  hand.clip(wingEdge, () => {
    for (let r = 0; r < 4; r++)
      for (let i = 0; i < 4; i++) {
        const [px, py] = place.point(470 - i * 36 - r * 10, 520 + r * 34)
        hand.ink(
          transform("14,-17 -14,-10 -20,0 -14,10 14,17", { x: px, y: py, stretchX: facing }),
          3.6
        )
      }
    for (let i = 0; i < 5; i++)
      hand.ink(
        place([
          [330, 510 + i * 30],
          [260, 516 + i * 26],
          [196, 524 + i * 24],
        ]),
        4
      )
  })
  hand.shape(place("592,290! 640,312 694,330 700,346 650,356 590,346!"), pigments.turmeric, 6.5)
  hand.ink(place("594,326 640,336 692,338"), 3.6)
  const [eyeX, eyeY] = place.point(548, 302)
  hand.shape(ellipse(eyeX, eyeY, 15, 14, 0, 8), pigments.shell, 4.6)
  hand.dots([[eyeX + 3 * facing, eyeY, 6.5]], 6)
  hand.ink(outline("90,744 220,728 400,752 560,738 690,748"), 6, {
    colour: pigments.indigo,
    taper: "both",
  })
  for (let i = 0; i < ducklings; i++) {
    const x = 400 + facing * (-240 + i * 170)
    const y = 780 + (i % 2) * 16
    const chick = placing({ x, y, scale: 0.92, stretchX: facing })
    hand.shape(
      chick("40,-86 14,-70 20,-36 -30,-28 -66,-44! -56,10 0,28 54,12 62,-24 70,-60"),
      pigments.turmeric,
      5.5
    )
    hand.shape(chick("66,-66! 96,-54 66,-44!"), pigments.clay, 4)
    hand.dots([[...chick.point(48, -60), 4.5]], 4)
    hand.ink(chick("-36,-6 -10,8 24,-8"), 4)
    hand.ink(
      [
        [x - 90, y + 22],
        [x, y + 30],
        [x + 90, y + 20],
      ],
      5,
      { colour: pigments.indigo, taper: "both" }
    )
  }
}

export const duck: Kind = {
  compositions: [
    (hand) => onWater(hand, { ducklings: 3, hasSecondReed: false }),
    (hand) => onWater(hand, { ducklings: 1, hasSecondReed: true }),
    (hand) => onWater(hand, { ducklings: 2, hasSecondReed: false }),
  ],
  keepsSide: true,
  isFixed: true,
}
