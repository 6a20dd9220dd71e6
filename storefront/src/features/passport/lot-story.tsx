import type { Passport } from "@cholang/backend/http"
import { useLocale, useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { communeInSentence } from "@/lib/commune-name"
import { dayInWords } from "@/lib/day-in-words"
import { pick } from "@/lib/localised"
import { Timeline, TimelineItem } from "@/ui/timeline"
import { recordedTogether, timeline, type TimelineEntry } from "./timeline"

/** The lot's life, step by step: who, where, when it happened, and when it was written down if that was later. */
export function LotStory({ passport }: { passport: Passport }) {
  const locale = useLocale()
  const t = useTranslations("passport")
  const entries = timeline(passport)
  const together = recordedTogether(entries)
  const recall = passport.lot?.recall ?? null
  if (entries.length === 0 && recall === null) return <p className="soft">{t("story.empty")}</p>
  return (
    <>
      {together === null ? null : (
        <p className="small soft pass__recorded">
          {t("story.recordedTogether", { date: dayInWords(together, locale) })}
        </p>
      )}
      <Timeline label={t("story.heading")}>
        {entries.map((entry) => (
          <Step key={entry.event.id} entry={entry} saysWhenRecorded={together === null} />
        ))}
        {recall === null ? null : (
          <TimelineItem
            state="bad"
            when={dayInWords(recall.recalled_at, locale)}
            title={t("verdict.recalled.heading")}
          >
            <p className="small">{pick(recall.reason, locale)}</p>
          </TimelineItem>
        )}
      </Timeline>
    </>
  )
}

function Step({
  entry,
  saysWhenRecorded,
}: {
  entry: TimelineEntry
  /** False where one sentence over the story says it for all. */
  saysWhenRecorded: boolean
}) {
  const locale = useLocale()
  const t = useTranslations("passport")
  const { event, commune, corrects, correctedBy } = entry
  const title = pick(event.title, locale)
  return (
    <TimelineItem
      state={correctedBy === null ? "done" : "wait"}
      when={`${dayInWords(event.happened_at, locale)}, ${t(`step.${event.step}`)}`}
      title={correctedBy === null ? title : <s>{title}</s>}
    >
      {correctedBy === null ? null : (
        <Remark>
          {t("story.corrected", {
            date: dayInWords(correctedBy.recorded_at, locale),
            title: pick(correctedBy.title, locale),
          })}
        </Remark>
      )}
      {corrects === null ? null : (
        <Remark>
          {t("story.corrects", {
            date: dayInWords(corrects.happened_at, locale),
            title: pick(corrects.title, locale),
          })}
        </Remark>
      )}
      {event.note === null ? null : <p className="small">{pick(event.note, locale)}</p>}
      <p className="small soft">
        {commune === null
          ? t("story.noPlace")
          : t("story.place", { place: communeInSentence(commune.name, locale) })}
        {". "}
        {t("story.actor", { actor: event.actor })}.
      </p>
      {saysWhenRecorded && entry.isRecordedLate ? (
        <p className="small soft">
          {t("story.recordedLate", { date: dayInWords(event.recorded_at, locale) })}
        </p>
      ) : null}
      <Evidence evidence={event.evidence} />
    </TimelineItem>
  )
}

function Remark({ children }: { children: ReactNode }) {
  return <p className="small strong">{children}</p>
}

function Evidence({ evidence }: { evidence: TimelineEntry["event"]["evidence"] }) {
  const locale = useLocale()
  const t = useTranslations("passport.story")
  if (evidence.length === 0) return null
  return (
    <ul className="pass__evidence small" aria-label={t("evidence")}>
      {evidence.map(({ label, url }) => (
        <li key={label.vi}>
          {url === null ? (
            t("evidenceOnPaper", { label: pick(label, locale) })
          ) : (
            <a className="link" href={url} rel="noopener">
              {pick(label, locale)}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
