import type { Indication } from "@cholang/geographical-indications/http"
import { useLocale, useTranslations } from "next-intl"
import { formatDay } from "@/lib/dates"
import { pick } from "@/lib/localised"
import { Facts } from "@/ui/facts"

export function IndicationFacts({ indication }: { indication: Indication }) {
  const locale = useLocale()
  const t = useTranslations("indications")
  const { registration_no: number, registered_on: day, decision_no: decision } = indication
  return (
    <Facts
      unknown={t("unknown")}
      facts={[
        { label: t("indication.product"), value: pick(indication.product, locale) },
        { label: t("indication.status"), value: t(`status.${indication.status}`) },
        { label: t("indication.registrationNo"), value: number },
        { label: t("indication.registeredOn"), value: day === null ? null : formatDay(day) },
        { label: t("indication.decision"), value: decision },
        { label: t("indication.owner"), value: pick(indication.owner, locale) },
        { label: t("indication.source"), value: indication.source },
      ]}
    />
  )
}
