import type { Locale } from "@cholang/shared"
import { calendarDay } from "./dates"

/** `21 tháng 9 năm 2026`, `21 September 2026`: where a date must not be misread, as on a scan page. */
export function dayInWords(value: string, locale: Locale): string {
  const [year = "", month = "", day = ""] = calendarDay(value).split("-")
  return locale === "vi"
    ? `${Number(day).toString()} tháng ${Number(month).toString()} năm ${year}`
    : `${Number(day).toString()} ${MONTHS[Number(month) - 1] ?? ""} ${year}`
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const
