import type { ProducerState } from "@cholang/marketplace/domain"
import { useTranslations } from "next-intl"
import { Note } from "@/ui/feedback"
import { GoLink } from "@/ui/link"

/** Where a producer stands that may not sell yet, or no longer; nothing for one that may. */
export function RegistrationNotice({ state }: { state: ProducerState }) {
  const t = useTranslations("registration")
  if (state === "approved") return null
  return (
    <Note tone={state === "suspended" || state === "closed" ? "bad" : "wait"}>
      <b className="strong">{t(`states.${state}`)}</b>
      <p>
        <GoLink href="/producer/registration">{t("state.title")}</GoLink>
      </p>
    </Note>
  )
}
