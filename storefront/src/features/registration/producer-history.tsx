import { REGISTRATION_FIELD_NAMES } from "@cholang/marketplace/domain"
import type { ProducerStateChange } from "@cholang/marketplace/http"
import { useLocale, useTranslations } from "next-intl"
import { formatMoment } from "@/lib/dates"
import { pick } from "@/lib/localised"
import { Timeline, TimelineItem } from "@/ui/timeline"

const BAD = ["reject", "suspend", "close"]
const WAITING = ["ask_for_changes", "submit", "reopen"]

/** What happened to a registration, the newest first, each with who and why. */
export function ProducerHistory({ history }: { history: readonly ProducerStateChange[] }) {
  const t = useTranslations("registration")
  const locale = useLocale()
  return (
    <Timeline label={t("state.history")}>
      {history.map((change) => (
        <TimelineItem
          key={change.id}
          state={
            BAD.includes(change.action) ? "bad" : WAITING.includes(change.action) ? "wait" : "done"
          }
          when={formatMoment(change.at)}
          title={actionName(change.action)}
        >
          <p className="small soft">
            {[
              change.agency_name === null ? null : pick(change.agency_name, locale),
              change.actor_name,
            ]
              .filter((one) => one !== null)
              .join(", ")}
          </p>
          {change.reason === null ? null : <p>{change.reason}</p>}
          {change.remarks.length === 0 ? null : (
            <ul className="small">
              {change.remarks.map(({ field, text }) => (
                <li key={field}>
                  {fieldName(field)}: {text}
                </li>
              ))}
            </ul>
          )}
        </TimelineItem>
      ))}
    </Timeline>
  )

  function actionName(action: string): string {
    const known = ACTIONS.find((one) => one === action)
    return known === undefined ? action : t(`actions.${known}`)
  }

  function fieldName(field: string): string {
    const answer = ANSWERS.find((one) => one === field)
    if (answer !== undefined) return t(`fields.${answer}`)
    const paper = PAPERS.find((one) => one === field)
    return paper === undefined ? field : t(`requirements.${paper}`)
  }
}

const ANSWERS = REGISTRATION_FIELD_NAMES
const PAPERS = [
  "business_registration",
  "identity_card",
  "group_contract",
  "farm_confirmation",
] as const

const ACTIONS = [
  "submit",
  "recommend",
  "ask_for_changes",
  "approve",
  "reject",
  "suspend",
  "reinstate",
  "close",
  "reopen",
] as const
