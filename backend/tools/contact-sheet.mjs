/**
 * Lays every kind of print beside its siblings, to be looked at by a person.
 *
 *   node backend/tools/contact-sheet.mjs [folder of the compiled seed]
 *
 * Needs a build (`npm run build`); writes PNG files to `.data/contact-sheets/`.
 */
import { mkdir } from "node:fs/promises"
import { createRequire } from "node:module"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import sharp from "sharp"

const root = fileURLToPath(new URL("../..", import.meta.url))
const compiled = resolve(process.argv[2] ?? join(root, "backend/.medusa/server/src/seed"))
const { ART_KINDS, compositionCount, draw, portrait, scene, villageMark } = createRequire(
  import.meta.url
)(join(compiled, "art/index.js"))

const out = join(root, ".data/contact-sheets")
const GAP = 8
const PAPER = "#e9dcc0"

/** Pictures of one size in rows of `columns`. */
async function sheet(name, drawings, { width, height, columns }) {
  const rows = Math.ceil(drawings.length / columns)
  const tiles = await Promise.all(
    drawings.map(async (svg, index) => ({
      input: await sharp(Buffer.from(svg)).resize({ width, height }).png().toBuffer(),
      left: GAP + (index % columns) * (width + GAP),
      top: GAP + Math.floor(index / columns) * (height + GAP),
    }))
  )
  await sharp({
    create: {
      width: GAP + columns * (width + GAP),
      height: GAP + rows * (height + GAP),
      channels: 3,
      background: PAPER,
    },
  })
    .composite(tiles)
    .png()
    .toFile(join(out, `${name}.png`))
  process.stdout.write(`${name}.png: ${drawings.length} drawings\n`)
}

function range(count) {
  return Array.from({ length: count }, (_, index) => index)
}

const UPRIGHT = { width: 240, height: 300 }

await mkdir(out, { recursive: true })
const everyComposition = ART_KINDS.flatMap((kind) =>
  range(compositionCount(kind)).map((composition) => ({ kind, composition }))
)
for (const page of range(Math.ceil(everyComposition.length / 40))) {
  const drawings = everyComposition
    .slice(page * 40, page * 40 + 40)
    .map(({ kind, composition }) => draw({ kind, seed: `sheet-${composition}`, composition }))
  await sheet(`kinds-${page + 1}`, drawings, { ...UPRIGHT, columns: 8 })
}
for (const kind of process.argv.slice(3)) {
  const drawings = range(16).map((index) => draw({ kind, seed: `list-${index}` }))
  await sheet(`list-${kind}`, drawings, { ...UPRIGHT, columns: 8 })
}
await sheet(
  "portraits",
  range(24).map((index) => portrait({ seed: `sitter-${index}` })),
  { ...UPRIGHT, columns: 8 }
)
await sheet(
  "scenes",
  range(9).map((index) => scene({ seed: `village-${index}`, layout: index })),
  { width: 640, height: 280, columns: 3 }
)
await sheet(
  "village-marks",
  range(16).map((index) => villageMark({ name: `Làng ${index}`, seed: String(index) })),
  { width: 220, height: 220, columns: 8 }
)
