import type { OfficerProducerAnswer } from "@cholang/marketplace/http"
import { getLocale, getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { ClientMessages } from "@/i18n/client-messages"
import { formatMoment } from "@/lib/dates"
import { pick } from "@/lib/localised"
import { Status } from "@/ui/badges"
import { Facts } from "@/ui/facts"
import { Note } from "@/ui/feedback"
import { PageHead } from "@/ui/page-head"
import { Section } from "@/ui/section"
import { DecisionForm } from "./decision-form"
import { NoteForm } from "./note-form"
import { STATE_TONES } from "./producer-list"
import { reviewRefusal } from "./refusals"
import { RevealNumbers } from "./reveal-numbers"
import { SubmissionChanges } from "./submission-changes"

type ReviewPageProps = {
  answer: OfficerProducerAnswer
  query: { refused?: string; done?: string; noted?: string }
  communeName: string
  documents: ReactNode
  checklist: ReactNode
  history: ReactNode
}

/** What an officer reads before deciding about a producer, the decision beside it, and the record's whole life. */
export async function ReviewPage({
  answer,
  query,
  communeName,
  documents,
  checklist,
  history,
}: ReviewPageProps) {
  const [t, fields, states, kinds, locale] = await Promise.all([
    getTranslations("review"),
    getTranslations("registration.fields"),
    getTranslations("registration.states"),
    getTranslations("vocabulary.producerKind"),
    getLocale(),
  ])
  const { registration } = answer
  const asked = registration.steps.flatMap((step) => step.fields.map(({ name }) => name))
  return (
    <div className="stack">
      <PageHead
        title={pick(registration.name, locale)}
        lead={[
          kinds(registration.kind),
          communeName,
          registration.submissions === 0
            ? null
            : t("page.submission", { number: registration.submissions }),
        ]
          .filter((one) => one !== null)
          .join(" · ")}
      />
      <p>
        <Status tone={STATE_TONES[registration.state]}>{states(registration.state)}</Status>
      </p>
      <Outcome query={query} />
      {answer.same_identity.length === 0 ? null : (
        <Note tone="bad">
          {t("page.same", {
            names: answer.same_identity.map(({ name }) => pick(name, locale)).join(", "),
          })}
        </Note>
      )}
      {answer.changes.length === 0 ? null : (
        <Section title={t("page.changes")}>
          <SubmissionChanges changes={answer.changes} />
        </Section>
      )}
      <Section title={t("page.data")}>
        <Facts
          unknown={t("page.empty")}
          facts={asked.map((name) => ({
            label: fields(name),
            value: name === "commune_code" ? communeName : (registration.answers[name] ?? ""),
          }))}
        />
        <ClientMessages namespaces={["registration", "review"]}>
          <RevealNumbers producerId={registration.producer_id} />
        </ClientMessages>
      </Section>
      <Section title={t("page.documents")}>{documents}</Section>
      <Section title={t("page.checklist")}>{checklist}</Section>
      <Section title={t("page.decision")}>
        {answer.decisions.length === 0 ? (
          <p className="soft">{t("page.none")}</p>
        ) : (
          <DecisionForm answer={answer} />
        )}
      </Section>
      <Section title={t("page.notes")}>
        {answer.notes.length === 0 ? <p className="soft">{t("page.noNotes")}</p> : null}
        <ul className="stack">
          {answer.notes.map((note) => (
            <li key={note.id}>
              <p>{note.text}</p>
              <p className="small soft">
                {[
                  note.officer_name,
                  note.agency_name === null ? null : pick(note.agency_name, locale),
                  formatMoment(note.created_at),
                  t(`page.${note.audience}`),
                ]
                  .filter((one) => one !== null)
                  .join(" · ")}
              </p>
            </li>
          ))}
        </ul>
        <NoteForm producerId={registration.producer_id} />
      </Section>
      <Section title={t("page.history")}>{history}</Section>
    </div>
  )
}

async function Outcome({ query }: Pick<ReviewPageProps, "query">) {
  const t = await getTranslations("review")
  if (query.refused !== undefined) {
    return (
      <Note tone="bad" live>
        {t(`refusals.${reviewRefusal(query.refused)}`)}
      </Note>
    )
  }
  if (query.done === undefined && query.noted === undefined) return null
  return (
    <Note tone="ok" live>
      {query.done === undefined ? t("page.noted") : t("page.done")}
    </Note>
  )
}
