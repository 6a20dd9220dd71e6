import type { Locale } from "@cholang/shared"

const NBSP = "\u00a0"

/** `120.000 ₫`, the amount and its sign never parted: the way prices are written in Viet Nam, in both languages. */
export function formatVnd(amountVnd: number): string {
  return `${new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 }).format(amountVnd)}${NBSP}₫`
}

/** A plain number with the separators of the language, e.g. `1.400` or `1,400`. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(INTL_LOCALE[locale]).format(value)
}

/** A number glued to its unit, e.g. `1.400 m`. */
export function formatQuantity(value: number, unit: string, locale: Locale): string {
  return `${formatNumber(value, locale)}${NBSP}${unit}`
}

const INTL_LOCALE: Record<Locale, string> = { vi: "vi-VN", en: "en-GB" }
