import { ok } from "node:assert/strict"
import sharp from "sharp"
import type { MediaFolder } from "./media-folder"

/**
 * Weight by width, chosen by eye: 640 pixels wide must stay about 45 kB. Effort 2 is the knee: more costs twice the time
 * for a twentieth of the bytes, less costs a fifth more bytes.
 */
function webp(image: sharp.Sharp, width: number): sharp.Sharp {
  return image.webp({ quality: width > 320 ? 62 : 70, effort: 2 })
}

function avif(image: sharp.Sharp): sharp.Sharp {
  return image.avif({ quality: 52, effort: 3, chromaSubsampling: "4:4:4" })
}

type Shape = { width: number; height: number }

/** The shape a drawing was drawn in, from its view box. */
export function drawnShape(svg: string): Shape {
  const box = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)
  ok(box, "The drawing has no view box")
  return { width: Number(box[1]), height: Number(box[2]) }
}

/** Turns a drawing into pixels once, without a copy of the drawing's transparency: prints are opaque, seals are not. */
export async function rasterise(svg: string, width: number): Promise<sharp.Sharp> {
  const drawn = drawnShape(svg)
  const height = Math.round((width * drawn.height) / drawn.width)
  const sized = svg.replace("<svg ", `<svg width="${width}" height="${height}" `)
  const isOpaque = drawn.width !== drawn.height
  const image = sharp(Buffer.from(sized))
  const { data, info } = await (isOpaque ? image.removeAlpha() : image)
    .raw()
    .toBuffer({ resolveWithObject: true })
  return sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
}

type Encoding = {
  extension: "webp" | "avif"
  encode: (image: sharp.Sharp, width: number) => sharp.Sharp
}

/** Writes the widths that are not there yet; how many were. */
async function writeSizes(
  folder: MediaFolder,
  key: string,
  svg: string,
  widths: readonly number[],
  { extension, encode }: Encoding
): Promise<number> {
  const missing: number[] = []
  for (const width of widths) {
    if (!(await folder.has(`${key}-${width}.${extension}`))) missing.push(width)
  }
  if (missing.length === 0) return 0

  const image = await rasterise(svg, Math.max(...missing))
  for (const width of missing) {
    const content = await encode(image.clone().resize({ width }), width).toBuffer()
    await folder.write(`${key}-${width}.${extension}`, content)
  }
  return missing.length
}

export async function writeWebp(
  folder: MediaFolder,
  key: string,
  svg: string,
  widths: readonly number[]
): Promise<number> {
  return writeSizes(folder, key, svg, widths, { extension: "webp", encode: webp })
}

export async function writeAvif(
  folder: MediaFolder,
  key: string,
  svg: string,
  widths: readonly number[]
): Promise<number> {
  return writeSizes(folder, key, svg, widths, { extension: "avif", encode: avif })
}
