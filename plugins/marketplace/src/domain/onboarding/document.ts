/** The most that one document may weigh. */
export const DOCUMENT_MAX_BYTES = 10 * 1024 * 1024

export const DOCUMENT_TYPES = ["application/pdf", "image/jpeg", "image/png"] as const
export type DocumentType = (typeof DOCUMENT_TYPES)[number]

export const DOCUMENT_REFUSALS = [
  "document_empty",
  "document_too_large",
  "document_type_unknown",
  "document_type_mismatch",
  "document_damaged",
  "document_locked",
  "document_active",
] as const
export type DocumentRefusal = (typeof DOCUMENT_REFUSALS)[number]

/** What its sender says a file is. */
export type DocumentClaim = {
  file_name?: string
  /** The media type the request carried. */
  content_type?: string
}

/** What a name ends in; any other ending of letters claims to be something that is not taken. */
const CLAIMED_BY_NAME: Readonly<Record<string, DocumentType>> = {
  pdf: "application/pdf",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  jfif: "image/jpeg",
  png: "image/png",
}
/** Media types that say nothing about a file. */
const UNSAID = ["", "application/octet-stream", "binary/octet-stream"]

/**
 * Whether the sender says the file is something else than its content is. Who says nothing, by a name without an ending
 * and no media type, contradicts nothing; "Số 12.2026" ends in a year.
 */
export function contradictsContent(type: DocumentType, claim: DocumentClaim): boolean {
  const ending = /\.([a-z][a-z0-9]{1,4})$/.exec((claim.file_name ?? "").trim().toLowerCase())?.[1]
  if (ending !== undefined && CLAIMED_BY_NAME[ending] !== type) {
    return true
  }
  const said = (claim.content_type ?? "").split(";")[0]?.trim().toLowerCase() ?? ""
  return !UNSAID.includes(said) && said.replace(/^image\/jpg$/, "image/jpeg") !== type
}

/**
 * What a file is, by its content; name and claimed type say nothing. Null for what is none of the three. A picture must
 * still be decoded, and a PDF read, before it is believed.
 */
export function sniffDocument(bytes: Uint8Array): DocumentType | null {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) {
    return "application/pdf"
  }
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) {
    return "image/jpeg"
  }
  return startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) ? "image/png" : null
}

/**
 * Whether a PDF has the bones of one: a version, a cross-reference and an end mark where readers look. One that is locked
 * cannot be judged, and one that runs something is refused.
 */
export function pdfRefusal(bytes: Uint8Array): DocumentRefusal | null {
  const text = latin1(bytes)
  if (!/^%PDF-[12]\.\d/.test(text)) {
    return "document_damaged"
  }
  const tail = text.slice(-2048)
  if (!tail.includes("%%EOF") || !/startxref\s+\d+\s/.test(tail) || !/\bobj\b/.test(text)) {
    return "document_damaged"
  }
  // What lies in streams is packed: it says nothing, and by chance anything.
  const structure = text.replace(/\bstream\r?\n[\s\S]*?endstream/g, "")
  if (/\/Encrypt\b/.test(structure)) {
    return "document_locked"
  }
  return /\/(JavaScript|JS|Launch|EmbeddedFile|RichMedia|XFA)\b/.test(structure)
    ? "document_active"
    : null
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte)
}

function latin1(bytes: Uint8Array): string {
  let text = ""
  const CHUNK = 32_768
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(start, start + CHUNK))
  }
  return text
}

/** A file's name as people may see it: no folder, no mark that ends a header, not endless. */
export function tidyFileName(name: string): string {
  const base = name.normalize("NFC").split(/[\\/]/).pop() ?? ""
  // eslint-disable-next-line no-control-regex -- control marks are what is taken out
  const tidy = base.replace(/[\u0000-\u001f\u007f"<>|:*?\u202a-\u202e\u2066-\u2069]/g, "").trim()
  return tidy === "" ? "document" : tidy.slice(-120)
}
