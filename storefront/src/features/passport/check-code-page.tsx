import { useTranslations } from "next-intl"
import { PageHead } from "@/ui/page-head"
import { Section } from "@/ui/section"
import { CodeForm } from "./code-form"
import type { TypedCode } from "./typed-code"
import { VerdictGuide } from "./verdict-guide"
import "./passport.css"
import "./check-code.css"

/** Where a code is typed by hand. `reading` is what was wrong with the last try, if there was one. */
export function CheckCodePage({
  typed,
  reading,
}: {
  typed: string
  reading: Exclude<TypedCode, { kind: "code" }> | null
}) {
  const t = useTranslations("checkCode")
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} crumbs={[{ label: t("title") }]} />
      <div className="wrap check-code">
        <CodeForm
          typed={typed}
          texts={{
            label: t("label"),
            hint: t("hint"),
            submit: t("submit"),
            error: useComplaint(reading),
          }}
        />
        <section className="pass__limits" aria-labelledby="not-genuine">
          <h2 id="not-genuine">{t("limits.heading")}</h2>
          <p>{t("limits.text")}</p>
        </section>
      </div>
      <Section title={t("how.heading")}>
        <ol className="check-code__how">
          {(["find", "scan", "read"] as const).map((step) => (
            <li key={step}>
              <b>{t(`how.${step}.title`)}</b>
              <p>{t(`how.${step}.text`)}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t("meaning.heading")} note={t("meaning.lead")}>
        <VerdictGuide />
      </Section>
    </>
  )
}

function useComplaint(reading: Exclude<TypedCode, { kind: "code" }> | null): string | null {
  const t = useTranslations("checkCode.error")
  switch (reading?.kind) {
    case undefined:
      return null
    case "empty":
      return t("empty")
    case "wrong_length":
      return t("wrong_length", { length: reading.length })
    case "wrong_character":
      return t("wrong_character", { character: reading.character })
  }
}
