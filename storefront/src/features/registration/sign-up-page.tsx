import { getTranslations } from "next-intl/server"
import { TUYEN_QUANG } from "@/config/province"
import { readFormAnswer } from "@/data/form-answer"
import { getCommunes } from "@/data/get-communes"
import { ClientMessages } from "@/i18n/client-messages"
import { TextLink } from "@/ui/link"
import { SignUpForm } from "./sign-up-form"
import { NOTHING_TYPED, SignUpState } from "./sign-up-state"

export async function SignUpPage() {
  const [t, answer, communes] = await Promise.all([
    getTranslations("registration.signUp"),
    readFormAnswer(),
    getCommunes(TUYEN_QUANG),
  ])
  const state = SignUpState.safeParse(answer)
  return (
    <div className="grid gap-4">
      <h1 className="display">{t("title")}</h1>
      <p className="soft">{t("lead")}</p>
      <ClientMessages namespaces={["registration", "vocabulary"]}>
        <SignUpForm
          initial={state.success ? state.data : NOTHING_TYPED}
          communes={(communes?.communes ?? []).map(({ code, name }) => ({ code, name }))}
        />
      </ClientMessages>
      <p>
        <TextLink href="/producer/sign-in">{t("have")}</TextLink>
      </p>
    </div>
  )
}
