import { createHash, randomUUID } from "node:crypto"
import { access, mkdir, rename, rm, writeFile } from "node:fs/promises"
import { join, resolve } from "node:path"
import sharp from "sharp"
import type { PictureMedia } from "../queries/listings/draft-row"

/** Widths of product pictures, as the shop's pages ask for them. */
const WIDTHS = [320, 640, 960] as const
/** Below this a picture is a blur on every screen. */
export const SMALLEST_EDGE_PX = 320
/** More than any camera takes; what claims to be larger is a bomb. */
const PIXEL_LIMIT = 80_000_000
export const PICTURE_MAX_BYTES = 12 * 1024 * 1024
const FORMATS = ["jpeg", "png", "webp"]

export type PictureRefusal = "picture_too_large" | "picture_unreadable" | "picture_too_small"

/**
 * Takes a picture by its content, whatever its name says: decoded, turned upright, drawn anew in the shop's widths, and
 * with that rid of where and by whom it was taken. The address is a hash of the content, so writing it twice is writing
 * it once.
 */
export async function writePicture(
  bytes: Buffer,
  mediaDir: string
): Promise<{ ok: true; value: PictureMedia } | { ok: false; code: PictureRefusal }> {
  if (bytes.length > PICTURE_MAX_BYTES) {
    return { ok: false, code: "picture_too_large" }
  }
  const upright = await decode(bytes)
  if (upright === null) {
    return { ok: false, code: "picture_unreadable" }
  }
  const { data, info } = upright
  if (Math.min(info.width, info.height) < SMALLEST_EDGE_PX) {
    return { ok: false, code: "picture_too_small" }
  }
  const key = createHash("sha256").update(data).digest("hex").slice(0, 20)
  const widths = WIDTHS.filter((width) => width <= info.width)
  const image = sharp(data, {
    raw: { width: info.width, height: info.height, channels: info.channels },
  })
  await mkdir(resolve(mediaDir), { recursive: true })
  for (const width of widths) {
    await writeOnce(mediaDir, `${key}-${width}.webp`, () =>
      image.clone().resize({ width }).webp({ quality: 72, effort: 3 }).toBuffer()
    )
  }
  await writeOnce(mediaDir, `${key}-share.jpg`, () =>
    image
      .clone()
      .resize({ width: 1200, height: 630, fit: "cover" })
      .jpeg({ quality: 80 })
      .toBuffer()
  )
  const width = widths.at(-1) ?? SMALLEST_EDGE_PX
  return {
    ok: true,
    value: {
      template: `/media/${key}-{width}.webp`,
      widths: [...widths],
      width,
      height: Math.round((width * info.height) / info.width),
    },
  }
}

/** Upright pixels without transparency; null for what does not decode as one of the formats of cameras. */
async function decode(bytes: Buffer) {
  try {
    const picture = sharp(bytes, { failOn: "error", limitInputPixels: PIXEL_LIMIT, pages: 1 })
    const { format } = await picture.metadata()
    if (!FORMATS.includes(format)) {
      return null
    }
    return await picture
      .rotate()
      .resize({ width: 1920, height: 1920, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true })
  } catch {
    // It does not decode: to who sent it that is an unreadable picture, whatever the reason.
    return null
  }
}

/** A file appears whole or not at all: it is written beside its place and renamed. */
async function writeOnce(
  folder: string,
  name: string,
  content: () => Promise<Buffer>
): Promise<void> {
  const path = join(resolve(folder), name)
  const isThere = await access(path).then(
    () => true,
    () => false
  )
  if (isThere) {
    return
  }
  const unfinished = `${path}.${randomUUID()}.part`
  try {
    await writeFile(unfinished, await content())
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}
