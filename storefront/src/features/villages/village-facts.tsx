import type { Village } from "@cholang/craft-villages/http"
import { useLocale, useTranslations } from "next-intl"
import { communeBeginning } from "@/lib/commune-name"
import { formatDay } from "@/lib/dates"
import { formatQuantity } from "@/lib/money"
import { Facts } from "@/ui/facts"

/** What the register says. What nobody has recorded is said to be unknown: an empty line would hide it. */
export function VillageFacts({ village }: { village: Village }) {
  const locale = useLocale()
  const t = useTranslations("villages.village")
  const type = useTranslations("vocabulary.villageType")
  const status = useTranslations("vocabulary.villageStatus")
  const { recognition, commune, founded_year: founded, altitude_metres: altitude } = village
  const legacy = recognition.legacy_address
  return (
    <Facts
      unknown={t("unknown")}
      facts={[
        { label: t("type"), value: type(village.type) },
        { label: t("decision"), value: useDecision(village) },
        { label: t("status"), value: status(village.status) },
        {
          label: t("address"),
          value: `${communeBeginning(commune.name, locale)}, ${commune.province_name}`,
        },
        ...(legacy === null ? [] : [{ label: t("legacyAddress"), value: legacy }]),
        {
          label: t("altitude"),
          value: altitude === null ? null : formatQuantity(altitude, "m", locale),
        },
        {
          label: t("founded"),
          value: founded === null ? null : founded.toString(),
        },
        ...(village.source === null ? [] : [{ label: t("source"), value: village.source }]),
      ]}
    />
  )
}

function useDecision({ recognition }: Village): string | null {
  const t = useTranslations("villages.village")
  const { decision_no: number, decided_on: day } = recognition
  if (number === null) return null
  return day === null ? number : t("decisionValue", { number, date: formatDay(day) })
}
