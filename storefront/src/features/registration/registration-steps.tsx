import { REGISTRATION_STEPS, type RegistrationStep } from "@cholang/marketplace/domain"
import { useTranslations } from "next-intl"
import { TextLink } from "@/ui/link"

/** Every step can be opened at any time: a registration is left and taken up again where one likes. */
export function RegistrationSteps({ current }: { current: RegistrationStep }) {
  const t = useTranslations("registration.steps")
  return (
    <nav aria-label={t("label")}>
      <ol className="registration__steps">
        {REGISTRATION_STEPS.map((step) => (
          <li key={step} aria-current={step === current ? "step" : undefined}>
            <TextLink href={{ pathname: "/producer/registration/[step]", params: { step } }}>
              {t(step)}
            </TextLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
