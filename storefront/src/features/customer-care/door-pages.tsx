import "./care.css"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { readCareAnswer } from "@/data/care-answer"
import { LocaleField } from "@/i18n/locale-field-input"
import { Note } from "@/ui/feedback"
import { TextField } from "@/ui/field"
import { TextLink } from "@/ui/link"
import { PageHead } from "@/ui/page-head"
import { SubmitButton } from "@/ui/submit-button"
import { askForReset, setPassword, signIn, signUp } from "./account-actions"
import { CareNote } from "./care-note"

export async function SignInPage({ isClosed }: { isClosed: boolean }) {
  const t = await getTranslations("care")
  const answer = await readCareAnswer("sign-in")
  return (
    <Door title={t("titles.signIn")} lead={t("signInLead")}>
      {isClosed ? <Note tone="ok">{t("data.closed")}</Note> : null}
      <CareNote answer={answer} />
      <form action={signIn} className="care__form">
        <LocaleField />
        <TextField
          name="email"
          type="email"
          label={t("fields.email")}
          defaultValue={answer.values["email"] ?? ""}
          autoComplete="username"
          required
        />
        <TextField
          name="password"
          type="password"
          label={t("fields.password")}
          autoComplete="current-password"
          required
        />
        <SubmitButton wide busyLabel={t("busy")}>
          {t("titles.signIn")}
        </SubmitButton>
      </form>
      <p>
        <TextLink href="/account/forgotten">{t("titles.forgotten")}</TextLink>
      </p>
      <p>
        {t("noAccount")} <TextLink href="/account/sign-up">{t("titles.signUp")}</TextLink>
      </p>
    </Door>
  )
}

export async function SignUpPage() {
  const t = await getTranslations("care")
  const answer = await readCareAnswer("sign-up")
  return (
    <Door title={t("titles.signUp")} lead={t("signUpLead")}>
      <CareNote answer={answer} />
      <form action={signUp} className="care__form">
        <LocaleField />
        <TextField
          name="name"
          label={t("fields.name")}
          defaultValue={answer.values["name"] ?? ""}
          autoComplete="name"
          maxLength={100}
          required
        />
        <TextField
          name="email"
          type="email"
          label={t("fields.email")}
          defaultValue={answer.values["email"] ?? ""}
          autoComplete="username"
          required
        />
        <TextField
          name="password"
          type="password"
          label={t("fields.password")}
          hint={t("fields.passwordHint")}
          autoComplete="new-password"
          minLength={10}
          required
        />
        <SubmitButton wide busyLabel={t("busy")}>
          {t("titles.signUp")}
        </SubmitButton>
      </form>
      <p>
        {t("hasAccount")} <TextLink href="/account/sign-in">{t("titles.signIn")}</TextLink>
      </p>
    </Door>
  )
}

export async function ForgottenPage() {
  const t = await getTranslations("care")
  const answer = await readCareAnswer("forgotten")
  return (
    <Door title={t("titles.forgotten")} lead={t("forgottenLead")}>
      <CareNote answer={answer} done={t("forgottenSent")} />
      <form action={askForReset} className="care__form">
        <LocaleField />
        <TextField
          name="email"
          type="email"
          label={t("fields.email")}
          defaultValue={answer.values["email"] ?? ""}
          autoComplete="username"
          required
        />
        <SubmitButton wide busyLabel={t("busy")}>
          {t("forgottenSend")}
        </SubmitButton>
      </form>
    </Door>
  )
}

export async function ResetPage({ token }: { token: string }) {
  const t = await getTranslations("care")
  const answer = await readCareAnswer("reset")
  return (
    <Door title={t("titles.reset")}>
      <CareNote answer={answer} done={t("resetDone")} />
      {answer.done ? (
        <p>
          <TextLink href="/account/sign-in">{t("titles.signIn")}</TextLink>
        </p>
      ) : token === "" ? (
        <Note tone="wait">{t("resetMissing")}</Note>
      ) : (
        <form action={setPassword} className="care__form">
          <LocaleField />
          <input type="hidden" name="token" value={token} />
          <TextField
            name="password"
            type="password"
            label={t("fields.newPassword")}
            hint={t("fields.passwordHint")}
            autoComplete="new-password"
            minLength={10}
            required
          />
          <SubmitButton wide busyLabel={t("busy")}>
            {t("resetSave")}
          </SubmitButton>
        </form>
      )}
    </Door>
  )
}

function Door({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <>
      <PageHead title={title} lead={lead} />
      <div className="wrap care">
        <div className="care__main">{children}</div>
      </div>
    </>
  )
}
