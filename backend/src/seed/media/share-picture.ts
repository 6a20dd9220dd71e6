import type { MediaRef } from "@cholang/shared"
import sharp from "sharp"
import type { MediaFolder } from "./media-folder"
import { drawnShape, rasterise } from "./raster"

/** What social networks ask for; they do not all read WebP. */
const SHARE = { width: 1200, height: 630 } as const
const PAPER = "#f1e0bd"
const MARGIN = 30

/** File name of the picture for sharing that belongs to a print. */
function shareName(key: string): string {
  return `${key}-share.jpg`
}

/** Root-relative address of the picture for sharing: `/media/3f9c…-share.jpg`. */
export function shareAddress(picture: Pick<MediaRef, "template">): string {
  return picture.template.replace("-{width}.webp", "-share.jpg")
}

/**
 * Wide prints fill the picture; upright ones stand whole in the middle, on a belt of its own brocade.
 * Answers whether the file had to be written.
 */
export async function writeSharePicture(
  folder: MediaFolder,
  key: string,
  svg: string
): Promise<boolean> {
  if (await folder.has(shareName(key))) return false
  const drawn = drawnShape(svg)
  const composed = drawn.width > drawn.height ? await filled(svg) : await onPaper(svg)
  await folder.write(shareName(key), await composed.jpeg({ quality: 82 }).toBuffer())
  return true
}

async function filled(svg: string): Promise<sharp.Sharp> {
  const print = await rasterise(svg, 1600)
  return print.resize({ ...SHARE, fit: "cover" })
}

async function onPaper(svg: string): Promise<sharp.Sharp> {
  const print = await rasterise(svg, 800)
  const whole = await print
    .clone()
    .resize({ height: SHARE.height - 2 * MARGIN })
    .png()
    .toBuffer({ resolveWithObject: true })
  const left = Math.round((SHARE.width - whole.info.width) / 2)
  const layers: sharp.OverlayOptions[] = [{ input: whole.data, left, top: MARGIN }]
  if (whole.info.width < whole.info.height) {
    const strip = await belt(print, SHARE.width)
    layers.unshift({ input: strip, left: 0, top: SHARE.height - MARGIN - 58 })
  }
  return sharp({ create: { ...SHARE, channels: 3, background: PAPER } }).composite(layers)
}

/** The brocade at the foot of the print, repeated across the paper. */
async function belt(print: sharp.Sharp, width: number): Promise<Buffer> {
  const row = await print
    .clone()
    .extract({ left: 40, top: 886, width: 720, height: 74 })
    .resize({ height: 58 })
    .png()
    .toBuffer({ resolveWithObject: true })
  const count = Math.ceil(width / row.info.width)
  const strip = sharp({
    create: { width, height: row.info.height, channels: 3, background: PAPER },
  })
  const tiles = Array.from({ length: count }, (_, index) => index * row.info.width)
  const cut = await Promise.all(
    tiles.map(async (left) => ({
      input: await sharp(row.data)
        .extract({
          left: 0,
          top: 0,
          width: Math.min(row.info.width, width - left),
          height: row.info.height,
        })
        .toBuffer(),
      left,
      top: 0,
    }))
  )
  return strip.composite(cut).png().toBuffer()
}
