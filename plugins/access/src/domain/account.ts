import { toE164 } from "@cholang/shared"

/** What a person signs in with, in the one form that is stored and compared. */
export type Login =
  | { readonly channel: "email"; readonly address: string }
  | { readonly channel: "sms"; readonly address: string }

/** The longest address that mail can be sent to (RFC 5321, 4.5.3.1.3). */
const EMAIL_LENGTH_MAX = 254
const EMAIL = /^[^\s@"<>(),;:\\[\]]+@[^\s@"<>(),;:\\[\]]+\.[^\s@.]{2,}$/u

/** An e-mail address or a Vietnamese mobile number, as typed; null for anything else. */
export function loginOf(typed: string): Login | null {
  const text = typed.normalize("NFKC").trim()
  if (text.includes("@")) {
    return text.length <= EMAIL_LENGTH_MAX && EMAIL.test(text)
      ? { channel: "email", address: text.toLowerCase() }
      : null
  }
  const number = toE164(text)
  return number === null ? null : { channel: "sms", address: number }
}

/** An address as others may see it: `h***@example.vn`, `+84 *** *** 678`. */
export function maskLogin(address: string): string {
  const [name, host] = address.split("@")
  return name !== undefined && host !== undefined
    ? `${name.slice(0, 1)}***@${host}`
    : `${address.slice(0, 3)} *** *** ${address.slice(-3)}`
}

export const PASSWORD_LENGTH = { min: 10, max: 200 } as const

export type PasswordRefusal = "password_too_short" | "password_too_long" | "password_too_plain"

/**
 * What is wrong with a password; null for one that may be used. Length is what protects (NIST SP 800-63B, 3.1.1.2), so
 * there are no rules of composition; refused are repetitions, runs and the address itself.
 */
export function passwordRefusal(password: string, address: string): PasswordRefusal | null {
  const characters = Array.from(password.normalize("NFKC"))
  if (characters.length < PASSWORD_LENGTH.min) {
    return "password_too_short"
  }
  if (characters.length > PASSWORD_LENGTH.max) {
    return "password_too_long"
  }
  const lower = characters.join("").toLowerCase()
  const ownName = address.split("@")[0] ?? address
  const isOwnAddress = lower === address || lower === ownName || lower === `0${address.slice(3)}`
  return new Set(characters).size < DISTINCT_MIN || isRun(lower) || isOwnAddress
    ? "password_too_plain"
    : null
}

const DISTINCT_MIN = 4
const RUNS = ["01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm"]

function isRun(text: string): boolean {
  const backwards = Array.from(text).reverse().join("")
  return RUNS.some((run) => run.includes(text) || run.includes(backwards))
}
