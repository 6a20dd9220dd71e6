import { dayOf, isIsoDay, type Locale } from "@cholang/shared"

/** `23/11/2026`: a day of a decision, or the day in Viet Nam of an instant. The same in both languages. */
export function formatDay(value: string): string {
  const [year, month, day] = calendarDay(value).split("-")
  return `${day ?? ""}/${month ?? ""}/${year ?? ""}`
}

/** `11/2026`: enough where a badge only says until when. */
export function formatMonth(value: string): string {
  return formatDay(value).slice(3)
}

/** `08:15, 23/11/2026` in Viet Nam's time. */
export function formatMoment(instant: string): string {
  const time = new Intl.DateTimeFormat("en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: TIME_ZONE,
  }).format(new Date(instant))
  return `${time}, ${formatDay(instant)}`
}

/** Month of the year in Viet Nam, 1 to 12. */
export function monthOf(instant: string): number {
  return Number(calendarDay(instant).slice(5, 7))
}

/** `Tháng 11`, `November`. */
export function monthName(month: number, locale: Locale): string {
  if (locale === "vi") return `Tháng ${month.toString()}`
  return new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" }).format(
    new Date(Date.UTC(2024, month - 1, 1))
  )
}

/** The day as `2026-11-23`, for `<time datetime>` and structured data. */
export function calendarDay(value: string): string {
  return isIsoDay(value) ? value : dayOf(value)
}

const TIME_ZONE = "Asia/Ho_Chi_Minh"
