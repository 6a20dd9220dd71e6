import { useTranslations } from "next-intl"
import { TERMS_VERSION } from "@/config/terms"
import { formatDay } from "@/lib/dates"
import { Checkbox } from "@/ui/check"
import { Icon } from "@/ui/icon"
import { TextLink } from "@/ui/link"

/** Consent, never given in advance; the version agreed to is stored with the order. */
export function TermsField({
  isAccepted,
  error,
}: {
  isAccepted: boolean
  error: string | undefined
}) {
  const t = useTranslations("checkout.terms")
  const described = error === undefined ? "terms-version" : "terms-error terms-version"
  return (
    <div>
      <Checkbox
        id="terms"
        name="terms"
        required
        defaultChecked={isAccepted}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={described}
      >
        {t.rich("label", {
          terms: (words) => (
            <TextLink href="/terms" target="_blank">
              {words}
            </TextLink>
          ),
          privacy: (words) => (
            <TextLink href="/privacy" target="_blank">
              {words}
            </TextLink>
          ),
        })}
      </Checkbox>
      {error === undefined ? null : (
        <p className="err" id="terms-error">
          <Icon name="warning" small />
          <span>{error}</span>
        </p>
      )}
      <p className="tiny soft" id="terms-version">
        {t("version", { date: formatDay(TERMS_VERSION) })}
      </p>
    </div>
  )
}
