const PREFIX = "TQ"
/** Of a ULID's characters the last sixteen are random; twelve of them are 60 bits. */
const TOKEN_LENGTH = 12

/**
 * The words that a buyer writes on a transfer, by which the operator finds the payment: `TQ` and the end of the payment
 * session's id. Only A–Z and 0–9, since banks drop diacritics and punctuation, and well under the 25 characters that a
 * VietQR purpose may have. The same session always has the same memo.
 */
export function transferMemo(sessionId: string): string {
  const token = sessionId
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .slice(-TOKEN_LENGTH)

  if (token.length < TOKEN_LENGTH) {
    throw new RangeError(`"${sessionId}" is too short to make a memo that is unique`)
  }
  return `${PREFIX}${token}`
}
