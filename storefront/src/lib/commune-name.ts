import type { Locale } from "@cholang/shared"
import { upperFirst } from "./first-letter"

/**
 * A commune's official name (`Xã Cao Bồ`, `Phường Minh Xuân`) inside a sentence: its kind is an ordinary word there in
 * Vietnamese, and English goes without it.
 */
export function communeInSentence(name: string, locale: Locale): string {
  const match = /^(Xã|Phường|Đặc khu) (.+)$/u.exec(name)
  const [kind, own] = [match?.[1], match?.[2]]
  if (kind === undefined || own === undefined) return name
  return locale === "vi" ? `${kind.toLocaleLowerCase("vi")} ${own}` : own
}

/** The same at the beginning of a line: `Xã Cao Bồ` in Vietnamese, `Cao Bồ` in English. */
export function communeBeginning(name: string, locale: Locale): string {
  return upperFirst(communeInSentence(name, locale))
}
