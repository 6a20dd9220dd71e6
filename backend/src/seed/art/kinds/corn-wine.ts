import { narrowBelt } from "../parts/belt"
import { bottle } from "../parts/bottle"
import { corn } from "../parts/corn"
import { cup } from "../parts/cup"
import { knot } from "../parts/knot"
import { leaf } from "../parts/leaf"
import { shaded } from "../parts/shaded"
import { stamp } from "../parts/stamp"
import { tray } from "../parts/tray"
import { outline, placing } from "../tools/geometry"
import { type Hand } from "../tools/hand"
import { cos, min, PI, pow, sin } from "../tools/maths"
import { mix } from "../tools/pigments"
import { Vessel } from "../tools/vessel"
import type { Kind } from "./kind"

function scatteredCorn(hand: Hand): void {
  const { pigments, random } = hand
  for (let i = 0; i < 9; i++) {
    const place = placing({
      x: random.between(110, 700),
      y: random.between(800, 840),
      turn: random.jitter(2),
      scale: 0.9,
    })
    hand.shape(place("0,-14! 12,4 0,12 -12,4"), pigments.turmeric, 3.4)
  }
}

function twoCups(hand: Hand): void {
  const { pigments } = hand
  const wine = mix(pigments.shell, pigments.straw, 0.4)
  cup(hand, 520, 742, 0.72, pigments.shell, wine)
  cup(hand, 650, 756, 0.66, pigments.shell, wine)
}

/** A gourd with its stopper, standing on y; its waist is tied with ribbon. */
function gourd(hand: Hand, x: number, y: number, scale: number): void {
  const { pigments, random } = hand
  const place = placing({ x, y, scale })
  const colour = mix(pigments.clay, pigments.straw, random.between(0.2, 0.6))
  const body = place(`
    -18,-566! -28,-526 -90,-486 -104,-416 -70,-354 -144,-286 -190,-156 -150,-36 0,0 150,-36
    190,-156 144,-286 70,-354 104,-416 90,-486 28,-526 18,-566!`)
  hand.fill(body, colour)
  hand.clip(body, () =>
    hand.fill(
      place("20,-576 70,-486 70,-416 20,-356 100,-256 120,-136 40,-16 220,24 220,-576"),
      mix(colour, pigments.bark, 0.4)
    )
  )
  hand.ink(body, 8, { closed: true })
  hand.ink(place("-144,-156 -130,-226 -94,-270"), 9, { colour: pigments.shell, taper: "both" })
  hand.shape(place("-24,-562! -20,-620 0,-636 22,-618 24,-562!"), pigments.straw, 6)
  hand.tube(place("-78,-352 0,-332 78,-352"), 20 * scale, pigments.madder, 5)
  const [knotX, knotY] = place.point(-10, -338)
  knot(hand, knotX, knotY, scale, pigments.madder, -0.05)
}

/** A cob as small as labels need it: one colour, two leaves. */
function cobEmblem(hand: Hand, x: number, y: number, scale: number): void {
  const { pigments } = hand
  const place = placing({ x, y, scale, turn: 0.12 })
  hand.shape(place("0,-54 -19,-30 -20,10 0,34 20,10 19,-30"), pigments.turmeric, 4)
  hand.hatch([place.nick(-7, -36, -7, 20), place.nick(7, -36, 7, 20)], 3)
  hand.shape(place("0,46! -34,20 -38,-20! -14,6"), pigments.leaf, 3.6)
  hand.shape(place("0,46! 34,20 38,-20! 14,6"), pigments.leaf, 3.6)
}

/** A bottle stopped with a twist of husk. */
function wineBottle(hand: Hand, x: number, y: number, scale: number): void {
  const { pigments } = hand
  const place = bottle(
    hand,
    x,
    y,
    scale,
    mix(pigments.celadon, pigments.shell, 0.35),
    mix(pigments.celadon, pigments.leaf, 0.4)
  )
  hand.shape(
    place("-36,-378! -50,-420 -26,-470! -8,-420 10,-480! 22,-420 46,-462! 44,-410 36,-372!"),
    pigments.straw,
    5.5
  )
  hand.tube(place("-36,-376 0,-368 36,-376"), 20 * scale * 0.74, pigments.madder, 4.5)
  hand.tube(place("-35,-356 0,-348 35,-356"), 12 * scale * 0.74, pigments.madder, 4)
  hand.shape(place("-82,-190! 82,-190! 84,-54! -82,-50!"), pigments.shell, 5)
  const [labelX, labelY] = place.point(0, -126)
  cobEmblem(hand, labelX - 6 * scale, labelY, scale)
  stamp(hand, labelX + 46 * scale, labelY + 37 * scale, 30 * scale, pigments.madder)
  const [knotX, knotY] = place.point(0, -348)
  knot(hand, knotX, knotY, 0.5 * scale, pigments.madder)
}

function gourdAndCorn(hand: Hand): void {
  corn(hand, 590, 740, 0.95, 0.2)
  gourd(hand, 340, 816, 1)
  twoCups(hand)
  scatteredCorn(hand)
}

function bottleAndCorn(hand: Hand): void {
  corn(hand, 590, 740, 0.95, 0.2)
  wineBottle(hand, 320, 812, 1.36)
  twoCups(hand)
  scatteredCorn(hand)
}

/** The big jar the wine ripens in, sealed with leaf and cloth. */
function sealedJar(hand: Hand): void {
  const { pigments, random } = hand
  const clay = random.pick([pigments.clay, pigments.earth, pigments.bark])
  corn(hand, 640, 700, 0.72, 0.34)
  const jar = new Vessel(
    350,
    330,
    480,
    (v) => (v < 0.08 ? 220 : 214 + 240 * pow(sin(min(1, v * 1.04) * PI * 0.84 + 0.08), 0.9)),
    0.13
  )
  shaded(hand, jar, clay, mix(clay, pigments.ink, 0.34))
  narrowBelt(hand, jar, 0.4, 0.6, hand.band)
  hand.ink(jar.arc(0.33), 4.5)
  hand.ink(jar.arc(0.68), 4.5)
  hand.ink([jar.at(-0.62, 0.3), jar.at(-0.68, 0.5), jar.at(-0.6, 0.74)], 8, {
    colour: pigments.shell,
    taper: "both",
  })
  for (const side of [-1, 1]) {
    const [x, y] = jar.at(side * 0.7, 0.22)
    hand.tube(
      [
        [x, y - 8],
        [x + side * 60, y + 4],
        [x + side * 36, y + 66],
      ],
      18,
      clay,
      5.5
    )
  }
  for (const [angle, length] of [
    [-2.5, 170],
    [-0.6, 170],
    [-1.9, 150],
    [-1.2, 150],
  ] as const) {
    leaf(hand, 350 + cos(angle) * 20, 326, length, 84, angle, pigments.leaf, {
      dark: pigments.pine,
      veins: 5,
      line: 5,
    })
  }
  hand.shape(
    outline(
      "232,350! 214,400! 260,384 300,410! 350,388 400,412! 440,386 486,402! 468,350! 430,286 350,266 270,286"
    ),
    pigments.madder,
    6
  )
  hand.tube(outline("234,352 350,372 468,352"), 18, pigments.straw, 4.6)
  knot(hand, 350, 366, 0.8, pigments.straw)
  cup(hand, 600, 744, 0.74, pigments.shell, mix(pigments.shell, pigments.straw, 0.4))
  scatteredCorn(hand)
}

function bottleAndGourd(hand: Hand): void {
  wineBottle(hand, 250, 812, 1.16)
  gourd(hand, 510, 814, 0.86)
  cup(hand, 382, 752, 0.64, hand.pigments.shell, mix(hand.pigments.shell, hand.pigments.straw, 0.4))
  scatteredCorn(hand)
}

/** Cobs hung up to dry over two bottles on a tray. */
function underHangingCobs(hand: Hand): void {
  const { pigments } = hand
  hand.tube(outline("70,250 400,242 730,252"), 22, pigments.celadon, 6)
  for (const [x, y, turn] of [
    [160, 280, 3.24],
    [270, 284, 3.06],
    [590, 282, 3.22],
    [690, 278, 3.02],
  ] as const) {
    hand.ink(
      [
        [x, 256],
        [x, 286],
      ],
      6,
      { colour: pigments.earth }
    )
    corn(hand, x, y + 18, 0.66, turn)
  }
  tray(hand, 400, 780, 280, 62)
  wineBottle(hand, 330, 790, 1.04)
  wineBottle(hand, 500, 790, 0.86)
  cup(hand, 210, 712, 0.62, pigments.shell, mix(pigments.shell, pigments.straw, 0.4))
  cup(hand, 610, 720, 0.58, pigments.shell, mix(pigments.shell, pigments.straw, 0.4))
}

export const cornWine: Kind = {
  compositions: [gourdAndCorn, sealedJar, bottleAndCorn, underHangingCobs, bottleAndGourd],
}
