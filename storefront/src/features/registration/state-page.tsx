import "./registration.css"
import type { RegistrationAnswer } from "@cholang/marketplace/http"
import { getTranslations } from "next-intl/server"
import { Note, type NoteTone } from "@/ui/feedback"
import { LinkButton } from "@/ui/link-button"
import { PageHead } from "@/ui/page-head"
import { Section } from "@/ui/section"
import { RegistrationChecklist } from "./checklist"
import { ProducerHistory } from "./producer-history"
import { stepNamed } from "./steps"

/** Where a registration stands: what is missing, what officers said, what happened. */
export async function RegistrationStatePage({ answer }: { answer: RegistrationAnswer }) {
  const t = await getTranslations("registration")
  const { registration, history } = answer
  const last = history[0]
  const isAsked = registration.is_editable && last?.action === "ask_for_changes"
  return (
    <div className="narrow stack">
      <PageHead title={t("state.title")} lead={t(`states.${registration.state}`)} />
      <Note tone={isAsked ? "bad" : TONES[registration.state]}>
        {isAsked ? (
          <b className="strong">{t("state.asked")}</b>
        ) : registration.state === "submitted" || registration.state === "in_review" ? (
          t("state.submitted", { number: registration.submissions })
        ) : registration.state === "draft" ? (
          t(`states.draft`)
        ) : (
          t(`state.${registration.state}`)
        )}
        {last?.reason ? <p>{last.reason}</p> : null}
      </Note>
      {registration.is_editable ? (
        <LinkButton
          href={{
            pathname: "/producer/registration/[step]",
            params: { step: stepNamed(registration.last_step) },
          }}
        >
          {isAsked ? t("state.edit") : t("state.continue")}
        </LinkButton>
      ) : null}
      <Section title={t("state.checklist")}>
        <RegistrationChecklist items={registration.checklist} />
      </Section>
      {history.length === 0 ? null : (
        <Section title={t("state.history")}>
          <ProducerHistory history={history} />
        </Section>
      )}
    </div>
  )
}

const TONES: Record<RegistrationAnswer["registration"]["state"], NoteTone> = {
  draft: "info",
  submitted: "wait",
  in_review: "wait",
  approved: "ok",
  suspended: "bad",
  closed: "bad",
}
