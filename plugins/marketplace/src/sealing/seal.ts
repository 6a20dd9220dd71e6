import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"

const ALGORITHM = "aes-256-gcm"
const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16
/** Named in every sealed text, so that a later way of sealing can be told from this one. */
const VERSION = "v1"

/** `v1.` and base64url of nonce, tag and ciphertext. `about` is bound in: moved to another record it does not open. */
export function seal(text: string, about: string, secret: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(ALGORITHM, keyOf(secret, "seal"), nonce)
  cipher.setAAD(Buffer.from(about))
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()])
  return `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url")}`
}

export function unseal(sealed: string, about: string, secret: string): string {
  const [version, body] = sealed.split(".")
  if (version !== VERSION || body === undefined) {
    throw unreadable(about)
  }
  const bytes = Buffer.from(body, "base64url")
  const decipher = createDecipheriv(
    ALGORITHM,
    keyOf(secret, "seal"),
    bytes.subarray(0, NONCE_BYTES)
  )
  decipher.setAAD(Buffer.from(about))
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  try {
    return (
      decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, "utf8") +
      decipher.final("utf8")
    )
  } catch {
    // A wrong key, or a text that was changed or moved: nothing about it may be guessed.
    throw unreadable(about)
  }
}

/** The same for the same text, and worthless to who does not have the secret: numbers are few enough to try them all. */
export function digest(text: string, secret: string): string {
  return createHmac("sha256", keyOf(secret, "digest")).update(text).digest("hex")
}

function keyOf(secret: string, use: "seal" | "digest"): Buffer {
  return Buffer.from(
    hkdfSync("sha256", secret, "", `cholang/marketplace/identity/${use}`, KEY_BYTES)
  )
}

function unreadable(about: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    `What is sealed for ${about} does not open with the identitySecret of this shop`
  )
}
