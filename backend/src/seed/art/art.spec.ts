import {
  ART_KINDS,
  compositionCount,
  draw,
  pattern,
  portrait,
  scene,
  sceneLayoutCount,
  villageMark,
} from "."
import { contentKey } from "../media/media-folder"
import { BROCADE_KINDS } from "./tools/brocade-kinds"
import { PIGMENTS } from "./tools/pigments"

const HEAVIEST = 30_000

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16))
}

/** How far the channels of a colour lie apart: what makes it loud. */
function chroma(colour: string): number {
  const parts = channels(colour)
  return Math.max(...parts) - Math.min(...parts)
}

const everyPrint = ART_KINDS.flatMap((kind) =>
  Array.from({ length: compositionCount(kind) }, (_, composition) => ({ kind, composition }))
)

describe("draw", () => {
  it("draws the same bytes for the same seed, in every run and on every machine", () => {
    const keys = [
      draw({ kind: "tea-leaves", seed: "fixed", composition: 1 }),
      scene({ seed: "fixed", layout: 0 }),
      portrait({ seed: "fixed", sitter: "woman", age: "old" }),
      villageMark({ name: "Hồng Thái" }),
    ].map(contentKey)
    expect(keys).toEqual([
      "d31e89e17fa469076005",
      "00646a19fc1e0bd4f275",
      "20140e1ea07bc451d08c",
      "57e6f7d7d14988b8fd4f",
    ])
  })

  it.each(everyPrint)(
    "draws $kind in arrangement $composition whole, light and without letters",
    (one) => {
      const svg = draw({ ...one, seed: "every" })
      expect(svg).not.toMatch(/NaN|undefined|Infinity/)
      expect(svg).not.toContain("<text")
      expect(svg.length).toBeLessThan(HEAVIEST)
    }
  )

  it("mixes every colour from the pigments, none louder than they are", () => {
    const loudest = Math.max(...Object.values(PIGMENTS).map(chroma))
    for (const one of everyPrint) {
      const colours = draw({ ...one, seed: "colour" }).match(/#[0-9a-f]{6}/g) ?? []
      expect(colours.length).toBeGreaterThan(10)
      expect(Math.max(...colours.map(chroma))).toBeLessThanOrEqual(loudest)
    }
  })

  it("offers at least four arrangements of what the shops sell most", () => {
    const most = [
      "tea-leaves",
      "tea-cake",
      "honey",
      "corn-wine",
      "gai-cake",
      "sticky-cake",
      "orange",
      "pomelo",
      "noodles",
      "dried-meat",
      "rattan-basket",
      "conical-hat",
      "brocade-cloth",
      "brocade-bag",
      "herb",
    ] as const
    for (const kind of most) expect(compositionCount(kind)).toBeGreaterThanOrEqual(4)
  })

  it("never draws two products of one list alike", () => {
    for (const kind of ART_KINDS) {
      const list = Array.from({ length: 8 }, (_, index) => draw({ kind, seed: `product-${index}` }))
      expect(new Set(list).size).toBe(8)
    }
  })
})

describe("portrait, scene and pattern", () => {
  it("draws men and women of every age, and every layout, light and without letters", () => {
    const portraits = (["woman", "man"] as const).flatMap((sitter) =>
      (["young", "middle", "old"] as const).map((age) => portrait({ seed: "a", sitter, age }))
    )
    const scenes = Array.from({ length: sceneLayoutCount() }, (_, layout) =>
      scene({ seed: "a", layout })
    )
    const patterns = BROCADE_KINDS.map((kind) => pattern({ seed: "a", kind }))
    const drawings = [...portraits, ...scenes, ...patterns]
    expect(new Set(drawings).size).toBe(drawings.length)
    for (const svg of drawings) {
      expect(svg).not.toMatch(/NaN|undefined|<text/)
      expect(svg.length).toBeLessThan(HEAVIEST)
    }
  })
})

describe("villageMark", () => {
  it("sets the name only when asked, and escapes it", () => {
    expect(villageMark({ name: "Nà Hang" })).not.toContain("<text")
    expect(villageMark({ name: "<b>", lettered: true })).toContain("&#60;b&#62;</text>")
  })
})
