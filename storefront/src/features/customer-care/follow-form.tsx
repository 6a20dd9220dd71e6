import { useTranslations } from "next-intl"
import { LocaleField } from "@/i18n/locale-field-input"
import { SubmitButton } from "@/ui/submit-button"
import { follow } from "./account-actions"

/** Follows a producer and shows whom the account follows, where it is let go again: the page around stays everybody's. */
export function FollowForm({ producerId }: { producerId: string }) {
  const t = useTranslations("care")
  return (
    <form action={follow}>
      <LocaleField />
      <input type="hidden" name="id" value={producerId} />
      <SubmitButton variant="quiet" size="small" busyLabel={t("busy")}>
        {t("followed.follow")}
      </SubmitButton>
    </form>
  )
}
