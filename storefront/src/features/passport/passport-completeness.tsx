import type { Passport } from "@cholang/backend/http"
import { useTranslations } from "next-intl"
import { passportCompleteness } from "./completeness"

/** How much of what the law wants recorded is there; what is missing is named. */
export function PassportCompleteness({ passport }: { passport: Passport }) {
  const t = useTranslations("passport.completeness")
  const { items, present, total } = passportCompleteness(passport)
  return (
    <>
      <p className="small">{t("summary", { present, total })}</p>
      <ul className="pass__items">
        {items.map(({ item, state }) => (
          <li key={item} data-state={state}>
            <span>{t(`item.${item}`)}</span> <span className="soft">{t(`state.${state}`)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
