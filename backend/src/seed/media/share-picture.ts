import sharp from "sharp"
import type { MediaFolder } from "./media-folder"
import { drawnWidth, rasterise } from "./raster"

/** What social networks ask for; they do not all read WebP. */
const SHARE = { width: 1200, height: 630 } as const
const PAPER = "#f4e6c6"
const BORDER = 36

/** File name of the picture for sharing that belongs to a print: `{key}-share.jpg`. */
export function shareName(key: string): string {
  return `${key}-share.jpg`
}

/** Composes the print on a ground of paper: upright prints stand in the middle, wide ones fill the width. */
export async function writeSharePicture(
  folder: MediaFolder,
  key: string,
  svg: string
): Promise<boolean> {
  if (await folder.has(shareName(key))) return false

  const print = await rasterise(svg, Math.min(SHARE.width, drawnWidth(svg)))
  const placed = await print
    .resize({
      width: SHARE.width - 2 * BORDER,
      height: SHARE.height - 2 * BORDER,
      fit: "inside",
    })
    .png()
    .toBuffer()
  const content = await sharp({ create: { ...SHARE, channels: 3, background: PAPER } })
    .composite([{ input: placed, gravity: "centre" }])
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer()
  await folder.write(shareName(key), content)
  return true
}
