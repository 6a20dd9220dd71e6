import sharp from "sharp"
import type { MediaFolder } from "./media-folder"

/** Chosen by eye and by weight: a print 640 pixels wide stays below 45 kB. */
const WEBP = { quality: 68, effort: 3, smartSubsample: true } as const
const AVIF = { quality: 52, effort: 3, chromaSubsampling: "4:4:4" } as const

/** librsvg draws one unit of the view box as one pixel at this density. */
const UNIT_DENSITY = 96

export function drawnWidth(svg: string): number {
  const width = /viewBox="0 0 (\d+) \d+"/.exec(svg)?.[1]
  if (!width) throw new Error("The drawing has no view box")
  return Number(width)
}

/** Turns a drawing into pixels once; the smaller sizes are reduced from them. */
export async function rasterise(svg: string, width: number): Promise<sharp.Sharp> {
  const density = (UNIT_DENSITY * width) / drawnWidth(svg)
  const { data, info } = await sharp(Buffer.from(svg), { density })
    .resize({ width })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
}

type Encoded = { extension: "webp" | "avif"; encode: (image: sharp.Sharp) => sharp.Sharp }

async function writeSizes(
  folder: MediaFolder,
  key: string,
  svg: string,
  widths: readonly number[],
  { extension, encode }: Encoded
): Promise<number> {
  const missing: number[] = []
  for (const width of widths) {
    if (!(await folder.has(`${key}-${width}.${extension}`))) missing.push(width)
  }
  if (missing.length === 0) return 0

  const image = await rasterise(svg, Math.max(...missing))
  for (const width of missing) {
    const content = await encode(image.clone().resize({ width })).toBuffer()
    await folder.write(`${key}-${width}.${extension}`, content)
  }
  return missing.length
}

/** Writes the WebP files that are not there yet, and keeps the drawing for `finishMedia`. */
export async function writeWebp(
  folder: MediaFolder,
  key: string,
  svg: string,
  widths: readonly number[]
): Promise<void> {
  await folder.prepare()
  const written = await writeSizes(folder, key, svg, widths, {
    extension: "webp",
    encode: (image) => image.webp(WEBP),
  })
  if (written > 0) await folder.keepDrawing(key, svg)
}

/** Writes the AVIF files that are not there yet. */
export async function writeAvif(
  folder: MediaFolder,
  key: string,
  svg: string,
  widths: readonly number[]
): Promise<number> {
  return writeSizes(folder, key, svg, widths, {
    extension: "avif",
    encode: (image) => image.avif(AVIF),
  })
}
