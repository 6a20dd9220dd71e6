import { useTranslations } from "next-intl"
import { CodeForm } from "./code-form"

/** Most unknown codes are slips of the finger: the form comes before any suspicion. */
export function RetypeCode({ typed }: { typed: string }) {
  const t = useTranslations("passport.again")
  const form = useTranslations("checkCode")
  return (
    <section aria-labelledby="again">
      <h2 id="again">{t("heading")}</h2>
      <CodeForm
        typed={typed}
        texts={{ label: form("label"), hint: t("text"), submit: form("submit") }}
      />
    </section>
  )
}
