import { useTranslations } from "next-intl"
import type { CareAnswer } from "@/data/care-answer"
import { Note } from "@/ui/feedback"

const REFUSALS = [
  "wrong",
  "exists",
  "missing",
  "invalid_email",
  "invalid_phone",
  "weak_password",
  "too_many_attempts",
  "unavailable",
  "wrong_password",
  "not_found",
  "already_reviewed",
  "not_delivered",
  "already_replied",
  "case_settled",
  "transition_not_allowed",
  "claim_not_proven",
  "expired",
  "document_type_unknown",
  "document_too_large",
  "document_damaged",
  "too_many_pictures",
  "unknown_commune",
  "forbidden",
] as const

/** How a form was answered: why it was refused, or that it is done. Nothing for a page that was simply opened. */
export function CareNote({ answer, done }: { answer: CareAnswer; done?: string }) {
  const t = useTranslations("care.refusals")
  if (answer.refusal !== null) {
    const known = REFUSALS.find((code) => code === answer.refusal) ?? "refused"
    return (
      <Note tone={known === "unavailable" ? "wait" : "bad"} live>
        {t(known)}
      </Note>
    )
  }
  return answer.done && done !== undefined ? (
    <Note tone="ok" live>
      {done}
    </Note>
  ) : null
}
