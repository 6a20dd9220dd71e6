import { createHash } from "node:crypto"
import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type { MediaRef } from "@cholang/shared"
import sharp from "sharp"
import type { DocumentRefusal } from "../domain"
import { inspectDocument } from "../documents/inspect-document"

/** Drawn beside the words, and opened large. */
const WIDTHS_PX = [320, 960] as const
const WEBP_QUALITY = 78

/** What the picture shows is not known: it is named after what it belongs to. */
const ALT = { vi: "Ảnh của người mua", en: "Picture by a buyer" }

/**
 * Writes a buyer's picture into the folder of pictures: told by its content, decoded and encoded anew, so nothing of where
 * and by whom it was taken is left. The same picture is the same files.
 */
export async function writeReviewPicture(
  mediaDir: string,
  bytes: Buffer
): Promise<{ ok: true; value: MediaRef } | { ok: false; code: DocumentRefusal }> {
  const inspected = await inspectDocument(bytes)
  if (!inspected.ok) {
    return inspected
  }
  if (inspected.value.content_type === "application/pdf") {
    return { ok: false, code: "document_type_unknown" }
  }
  const name = createHash("sha256").update(inspected.value.bytes).digest("base64url").slice(0, 32)
  await mkdir(mediaDir, { recursive: true })
  const drawn = []
  for (const width of WIDTHS_PX) {
    const { data, info } = await sharp(inspected.value.bytes)
      .resize({ width, withoutEnlargement: true })
      .webp({ quality: WEBP_QUALITY })
      .toBuffer({ resolveWithObject: true })
    await writeFile(join(mediaDir, `${name}-${width.toString()}.webp`), data)
    drawn.push(info)
  }
  const largest = drawn.at(-1)

  return {
    ok: true,
    value: {
      template: `/media/${name}-{width}.webp`,
      widths: [...WIDTHS_PX],
      width: largest?.width ?? 0,
      height: largest?.height ?? 0,
      alt: ALT,
    },
  }
}
