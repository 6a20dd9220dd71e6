import { useTranslations } from "next-intl"
import { type Operator, OPERATOR_FACTS } from "@/config/operator"
import { Facts } from "@/ui/facts"

/** Who runs the platform (Decree 248/2026/NĐ-CP, art. 4); what was not stated is shown as not stated. */
export function OperatorPanel({ operator }: { operator: Operator }) {
  const t = useTranslations("staticPages.operator")
  return (
    <section id="operator" aria-labelledby="operator-heading" className="document__operator">
      <h2 id="operator-heading">{t("heading")}</h2>
      <Facts
        unknown={t("missing")}
        facts={OPERATOR_FACTS.map((fact) => ({
          label: t(fact),
          value: operator[fact],
        }))}
      />
      <p className="small soft">{t("note")}</p>
    </section>
  )
}
