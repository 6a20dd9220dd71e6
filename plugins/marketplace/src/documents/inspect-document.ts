import { createHash } from "node:crypto"
import sharp from "sharp"
import {
  contradictsContent,
  DOCUMENT_MAX_BYTES,
  type DocumentClaim,
  type DocumentRefusal,
  type DocumentType,
  pdfRefusal,
  sniffDocument,
} from "../domain"

export type InspectedDocument = { bytes: Buffer; content_type: DocumentType; sha256: string }

/** Longest edge that is kept of a picture: a certificate stays readable, a camera's forty megapixels do not. */
const LONGEST_EDGE_PX = 3000
/** More than any camera takes; what claims to be larger is a bomb. */
const PIXEL_LIMIT = 80_000_000
const JPEG_QUALITY = 85

/**
 * What may be stored of a file, told by its content alone; a file that claims to be something else is refused. Pictures are decoded and written anew, which leaves behind
 * where and by whom they were taken and whatever else was hidden in them.
 */
export async function inspectDocument(
  bytes: Buffer,
  claim: DocumentClaim = {}
): Promise<{ ok: true; value: InspectedDocument } | { ok: false; code: DocumentRefusal }> {
  if (bytes.length === 0) {
    return { ok: false, code: "document_empty" }
  }
  if (bytes.length > DOCUMENT_MAX_BYTES) {
    return { ok: false, code: "document_too_large" }
  }
  const type = sniffDocument(bytes)
  if (type === null) {
    return { ok: false, code: "document_type_unknown" }
  }
  if (contradictsContent(type, claim)) {
    return { ok: false, code: "document_type_mismatch" }
  }
  if (type === "application/pdf") {
    const refusal = pdfRefusal(bytes)
    return refusal === null ? accepted(bytes, type) : { ok: false, code: refusal }
  }
  const clean = await redraw(bytes, type)
  return clean === null ? { ok: false, code: "document_damaged" } : accepted(clean, type)
}

/** Null for what does not decode as a picture of that type. */
async function redraw(bytes: Buffer, type: "image/jpeg" | "image/png"): Promise<Buffer | null> {
  try {
    const picture = sharp(bytes, { failOn: "error", limitInputPixels: PIXEL_LIMIT, pages: 1 })
    const { format } = await picture.metadata()
    if (`image/${format}` !== type) {
      return null
    }
    const upright = picture.rotate().resize({
      width: LONGEST_EDGE_PX,
      height: LONGEST_EDGE_PX,
      fit: "inside",
      withoutEnlargement: true,
    })
    return await (
      type === "image/png" ? upright.png() : upright.jpeg({ quality: JPEG_QUALITY })
    ).toBuffer()
  } catch {
    // It does not decode: to the one who sent it that is a damaged picture, whatever the reason.
    return null
  }
}

function accepted(bytes: Buffer, content_type: DocumentType) {
  const sha256 = createHash("sha256").update(bytes).digest("hex")
  return { ok: true as const, value: { bytes, content_type, sha256 } }
}
