import { getTranslations } from "next-intl/server"
import { readFormAnswer } from "@/data/form-answer"
import { ClientMessages } from "@/i18n/client-messages"
import type { AccountActor } from "./actors"
import { SecondStepForm } from "./second-step-form"
import { SignInForm } from "./sign-in-form"
import { SecondStepState, SignInState } from "./sign-in-state"

export async function SignInPage({ actor }: { actor: AccountActor }) {
  const t = await getTranslations("account.signIn")
  const answer = SignInState.safeParse(await readFormAnswer())
  return (
    <div className="grid gap-4">
      <h1 className="display">{t("title")}</h1>
      <p className="soft">{t(`${actor}Lead`)}</p>
      <ClientMessages namespaces={["account"]}>
        <SignInForm
          actor={actor}
          initial={answer.success ? answer.data : { identifier: "", refusal: null }}
        />
      </ClientMessages>
    </div>
  )
}

export async function SecondStepPage({ actor }: { actor: AccountActor }) {
  const t = await getTranslations("account.secondFactor")
  const answer = SecondStepState.safeParse(await readFormAnswer())
  return (
    <div className="grid gap-4">
      <h1 className="display">{t("title")}</h1>
      <p className="soft">{t("lead")}</p>
      <ClientMessages namespaces={["account"]}>
        <SecondStepForm actor={actor} initial={answer.success ? answer.data : { refusal: null }} />
      </ClientMessages>
    </div>
  )
}
