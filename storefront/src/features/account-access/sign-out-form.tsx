import { useTranslations } from "next-intl"
import { LocaleField } from "@/i18n/locale-field-input"
import { SubmitButton } from "@/ui/submit-button"
import { signOut } from "./actions"
import type { AccountActor } from "./actors"

export function SignOutForm({ actor }: { actor: AccountActor }) {
  const t = useTranslations("account")
  return (
    <form action={signOut}>
      <LocaleField />
      <input type="hidden" name="actor" value={actor} />
      <SubmitButton variant="line" busyLabel={t("signingOut")}>
        {t("signOut")}
      </SubmitButton>
    </form>
  )
}
