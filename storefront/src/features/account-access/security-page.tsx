import "./security.css"
import { getTranslations } from "next-intl/server"
import { newIdempotencySeed } from "@/data/idempotency"
import { ClientMessages } from "@/i18n/client-messages"
import { TextField } from "@/ui/field"
import { Note } from "@/ui/feedback"
import { PageHead } from "@/ui/page-head"
import { changePassword, endSecondFactor } from "./account-actions"
import type { AccountActor } from "./actors"
import { PlainForm } from "./plain-form"
import { SecondFactorForm } from "./second-factor-form"
import { SignOutForm } from "./sign-out-form"

type SecurityPageProps = {
  actor: AccountActor
  name: string
  login: string
  hasSecondFactor: boolean
  isSecondFactorRequired: boolean
}

/** One's own account: password, second factor, sign-out. */
export async function SecurityPage(props: SecurityPageProps) {
  const { actor, name, login, hasSecondFactor, isSecondFactorRequired } = props
  const t = await getTranslations("account")
  const seed = await newIdempotencySeed()
  return (
    <ClientMessages namespaces={["account"]}>
      <PageHead title={t("security.title")} lead={`${name}, ${login}`} />
      <div className="wrap security">
        <section aria-labelledby="password">
          <h2 id="password">{t("security.password")}</h2>
          <PlainForm
            actor={actor}
            action={changePassword}
            seed={`${seed}-password`}
            submit={t("security.changePassword")}
            pending={t("security.pending")}
            done=""
          >
            <input type="hidden" name="login" value={login} />
            <TextField
              name="current_password"
              type="password"
              label={t("security.currentPassword")}
              autoComplete="current-password"
              required
            />
            <TextField
              name="password"
              type="password"
              label={t("newPassword")}
              hint={t("passwordHint")}
              autoComplete="new-password"
              minLength={10}
              required
            />
          </PlainForm>
        </section>
        <section aria-labelledby="second-factor">
          <h2 id="second-factor">{t("security.secondFactor")}</h2>
          <p className="soft">{t("security.secondFactorLead")}</p>
          {isSecondFactorRequired && !hasSecondFactor ? (
            <Note tone="wait">{t("security.required")}</Note>
          ) : null}
          {hasSecondFactor ? (
            <PlainForm
              actor={actor}
              action={endSecondFactor}
              seed={`${seed}-end`}
              submit={t("security.end")}
              pending={t("security.pending")}
              done={t("security.ended")}
            >
              <p>{t("security.isOn")}</p>
              <TextField
                name="code"
                label={t("secondFactor.code")}
                autoComplete="one-time-code"
                required
              />
            </PlainForm>
          ) : (
            <SecondFactorForm actor={actor} seed={`${seed}-factor`} />
          )}
        </section>
        <SignOutForm actor={actor} />
      </div>
    </ClientMessages>
  )
}
