import { BROCADE_KINDS } from "./brocade-kinds"
import { type Coarseness, Hand } from "./hand"
import { PAPERS, type Pigment, PIGMENTS } from "./pigments"
import { hashText, Random } from "./random"
import { type Landscape, SCHEMES, type Sheet, type Table } from "./sheet"

const LANDSCAPES: readonly Landscape[] = [
  "karst",
  "terraces",
  "river",
  "village",
  "clouds",
  "forest",
  "plain",
]
const TABLES: readonly Table[] = ["cloth", "mat", "wood", "cloth", "stripes", "leaves"]
const SKIES: readonly Pigment[] = ["turmeric", "rose", "blue", "celadon"]

export type TakeUpOptions = {
  coarseness?: Coarseness
  hasTopBand?: boolean | undefined
  horizon?: number
  bandTop?: number
}

/** A fresh sheet and a hand over it: paper, colours, land and table follow from the seed. */
export function takeUp(seed: string, options: TakeUpOptions = {}): Hand {
  const random = new Random(seed)
  const paper = random.pick(PAPERS)
  const scheme = random.pick(SCHEMES)
  const band = random.chance(0.4) ? random.pick(BROCADE_KINDS) : scheme.band
  const sheet: Sheet = {
    paper,
    scheme: { ...scheme, band },
    landscape: random.pick(LANDSCAPES),
    table: random.pick(TABLES),
    horizon: random.integer(664, 706),
    bandTop: random.integer(868, 884),
    hasTopBand: random.chance(0.3),
    hasAlternateBand: random.chance(),
    sealX: random.chance() ? 84 : 716,
  }
  const hasSky = random.chance(0.5)
  const sky = random.pick(SKIES)
  return new Hand({
    id: `a${hashText(seed).toString(36)}`,
    random,
    pigments: PIGMENTS,
    sheet: {
      ...sheet,
      ...(hasSky ? { sky } : {}),
      hasTopBand: options.hasTopBand ?? sheet.hasTopBand,
      horizon: options.horizon ?? sheet.horizon,
      bandTop: options.bandTop ?? sheet.bandTop,
    },
    coarseness: options.coarseness ?? 0,
  })
}
