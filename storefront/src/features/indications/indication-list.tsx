import type { IndicationSummary } from "@cholang/geographical-indications/http"
import { useLocale, useTranslations } from "next-intl"
import { formatDay } from "@/lib/dates"
import { upperFirst } from "@/lib/first-letter"
import { pick } from "@/lib/localised"
import { IndicationMark, Status } from "@/ui/badges"
import { PlainLink } from "@/ui/link"

export function IndicationList({ indications }: { indications: readonly IndicationSummary[] }) {
  return (
    <ul className="indication-list">
      {indications.map((indication) => (
        <li key={indication.handle}>
          <IndicationEntry indication={indication} />
        </li>
      ))}
    </ul>
  )
}

/** An indication without a known number or date says so: half of the province's twelve have none on record here. */
function IndicationEntry({ indication }: { indication: IndicationSummary }) {
  const locale = useLocale()
  const t = useTranslations("indications")
  const { handle, name, product, status, registration_no: number, registered_on: day } = indication
  return (
    <PlainLink
      className="geo--full"
      href={{ pathname: "/indications/[handle]", params: { handle } }}
    >
      <span className="lead">
        <IndicationMark />
      </span>
      <span className="indication-list__text">
        <b className="display">{pick(name, locale)}</b>
        <span>{pick(product, locale)}</span>
        <span className="small soft">
          {sentence([
            number === null ? null : t("registration", { number }),
            day === null ? null : t("registered", { date: formatDay(day) }),
          ]) || t("unregistered")}
        </span>
        {status === "registered" ? null : <Status tone="wait">{t(`status.${status}`)}</Status>}
      </span>
    </PlainLink>
  )
}

function sentence(parts: readonly (string | null)[]): string {
  return upperFirst(parts.filter((part) => part !== null).join(", "))
}
