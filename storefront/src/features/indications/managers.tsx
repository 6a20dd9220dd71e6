import type { Indication } from "@cholang/geographical-indications/http"
import { useTranslations } from "next-intl"
import { formatDay } from "@/lib/dates"

type Manager = Indication["managers"][number]

/** Who has managed the name; that a district was abolished and nobody followed is said, not hidden. */
export function Managers({ managers }: { managers: readonly Manager[] }) {
  const t = useTranslations("indications.indication")
  const isManagedNow = managers.some(({ until }) => until === null)
  return (
    <>
      <ul className="managers">
        {managers.map((manager) => (
          <li key={`${manager.name} ${manager.from ?? ""}`}>
            <b>{manager.name}</b>
            <span className="small soft">
              <Period manager={manager} />
            </span>
          </li>
        ))}
      </ul>
      {isManagedNow ? null : (
        <>
          <p className="strong">{t("noManagerNow")}</p>
          <p className="small soft">{t("managers.abolished")}</p>
        </>
      )}
    </>
  )
}

function Period({ manager: { from, until } }: { manager: Manager }) {
  const t = useTranslations("indications.indication.managers")
  if (until === null) {
    return from === null
      ? t("current")
      : `${t("since", { from: formatDay(from) })}, ${t("current")}`
  }
  return from === null
    ? t("until", { until: formatDay(until) })
    : t("period", { from: formatDay(from), until: formatDay(until) })
}
