import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { formatMonth } from "../lib/dates"
import { lastDayBefore } from "../lib/last-day"
import { Stars } from "./stars"

/** The grade and until when, as cards show it: never a star without its date. `validUntil` is the exclusive end. */
export function StarBadge({ star, validUntil }: { star: number; validUntil: string }) {
  const t = useTranslations("common.badge")
  return (
    <span className="ocop">
      <Stars count={star} label={t("starsOfFive", { star })} />
      <b>{t("ocop", { star })}</b>
      <span className="till">{t("until", { date: formatMonth(lastDayBefore(validUntil)) })}</span>
    </span>
  )
}

/** A mountain in a diamond: the mark of a geographical indication, always beside the indication's name. */
export function IndicationMark() {
  return (
    <svg
      className="mark"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      aria-hidden="true"
    >
      <path d="M12 1.5 22.5 12 12 22.5 1.5 12z" />
      <path d="M5 14l4-5 3 4 2-2.5 5 5.5z" fill="currentColor" />
    </svg>
  )
}

export function IndicationBadge({ name }: { name: string }) {
  const t = useTranslations("common.badge")
  return (
    <span className="geo">
      <IndicationMark />
      <span>
        {t("indication")} <b className="strong">{name}</b>
      </span>
    </span>
  )
}

/** The whole proof of a star: grade at the left, number, dates and status at the right. */
export function StarPanel({ star, children }: { star: number; children: ReactNode }) {
  const t = useTranslations("common.badge")
  return (
    <div className="ocop--full">
      <div className="lead">
        <Stars count={star} label={t("starsOfFive", { star })} />
        <span aria-hidden="true">{t("starCount", { star })}</span>
      </div>
      <div className="body">{children}</div>
    </div>
  )
}

export function IndicationPanel({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="ocop--full geo--full">
      <div className="lead">
        <IndicationMark />
        <span>{name}</span>
      </div>
      <div className="body">{children}</div>
    </div>
  )
}

export type StatusTone = "ok" | "bad" | "wait" | "info" | "plain"

/** A state in words; its colour only repeats them. */
export function Status({ tone = "plain", children }: { tone?: StatusTone; children: ReactNode }) {
  return <span className={tone === "plain" ? "status" : `status status--${tone}`}>{children}</span>
}
