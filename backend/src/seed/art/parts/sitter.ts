import type { BrocadeKind } from "../tools/brocade-kinds"
import { type Hand } from "../tools/hand"
import { type Colour, mix, type Pigment } from "../tools/pigments"

type Age = "young" | "middle" | "old"

/** Who sits for a portrait. Nobody's likeness: every measure follows from the seed. */
export type Sitter = {
  isMan: boolean
  age: Age
  dress: BrocadeKind
  skin: Colour
  shade: Colour
  hair: Colour
  coat: Colour
  /** Half the width of the cheeks and of the jaw, and where the chin ends; in units of the drawing. */
  cheek: number
  jaw: number
  chin: number
  /** How far the brows rise outwards, and how much the mouth smiles. */
  brow: number
  smile: number
  noseLength: number
  eyeHeight: number
}

const COATS: Record<BrocadeKind, Pigment> = {
  tay: "indigo",
  dao: "char",
  hmong: "indigo",
  pathen: "madder",
}

export type SitterWish = { sitter?: "woman" | "man"; age?: Age }

export function sitterOf(hand: Hand, wish: SitterWish): Sitter {
  const { pigments, random } = hand
  const dress = hand.band
  const man = random.chance(0.42)
  const years = random.pick(["young", "middle", "middle", "old"] as const)
  const isMan = wish.sitter ? wish.sitter === "man" : man
  const age = wish.age ?? years
  const tan = random.between(0, 0.34)
  const skin = mix(
    mix(pigments.straw, pigments.rose, 0.42),
    mix(pigments.shell, pigments.clay, tan),
    0.5
  )
  const black = mix(pigments.char, pigments.ink, random.next())
  const grey = { young: 0, middle: random.between(0, 0.22), old: random.between(0.5, 0.9) }[age]
  const otherCoat = random.pick(["indigo", "char", "pine", "bark", "blue"] as const)
  return {
    isMan,
    age,
    dress,
    skin,
    shade: mix(skin, pigments.clay, 0.4),
    hair: mix(black, pigments.silver, grey),
    coat: pigments[isMan && random.chance(0.5) ? otherCoat : COATS[dress]],
    cheek: random.between(102, 118) + (isMan ? 3 : 0) - (age === "old" ? 4 : 0),
    jaw: random.between(52, 68) + (isMan ? 16 : 0),
    chin: random.between(588, 612) + (isMan ? 8 : 0),
    brow: random.between(-12, 4),
    smile: random.between(-1, 9),
    noseLength: random.between(-8, 12),
    eyeHeight: random.between(-8, 8),
  }
}
