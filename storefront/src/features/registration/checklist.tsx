import type { Registration } from "@cholang/marketplace/http"
import { useTranslations } from "next-intl"
import { Status } from "@/ui/badges"
import { Icon } from "@/ui/icon"

/** What a registration needs, each with whether it is there. */
export function RegistrationChecklist({ items }: { items: Registration["checklist"] }) {
  const t = useTranslations("registration")
  return (
    <ul className="registration__rows">
      {items.map(({ key, how, is_met }) => (
        <li key={key}>
          <Icon name={is_met ? "check" : "clock"} small />
          <span>
            {t(`requirements.${key}`)} <span className="tiny soft">({t(`how.${how}`)})</span>
          </span>
          <Status tone={is_met ? "ok" : how === "verified" ? "wait" : "plain"}>
            {is_met ? t("met") : how === "verified" ? t("waiting") : t("notMet")}
          </Status>
        </li>
      ))}
    </ul>
  )
}
