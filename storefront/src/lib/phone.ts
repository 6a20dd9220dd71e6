/** The way a number is read out in Việt Nam: `0912 345 678`, never broken over lines. What is not E.164 of Việt Nam is shown as it is. */
export function displayPhone(e164: string): string {
  return e164.replace(/^\+84(\d{3})(\d{3})(\d{3})$/, "0$1\u00a0$2\u00a0$3")
}
