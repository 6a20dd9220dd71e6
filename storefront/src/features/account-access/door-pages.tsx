import type { InvitationAnswer } from "@cholang/access/http"
import { getTranslations } from "next-intl/server"
import { askBackend } from "@/data/actor-request"
import { newIdempotencySeed } from "@/data/idempotency"
import { ClientMessages } from "@/i18n/client-messages"
import { TextField } from "@/ui/field"
import { Note } from "@/ui/feedback"
import { acceptInvitation, confirmReset, requestReset } from "./account-actions"
import type { AccountActor } from "./actors"
import { PlainForm } from "./plain-form"

/** Asks for a code, and takes it with a new password. */
export async function ResetPage({ actor }: { actor: AccountActor }) {
  const t = await getTranslations("account")
  const seed = await newIdempotencySeed()
  return (
    <ClientMessages namespaces={["account"]}>
      <div className="grid gap-6">
        <h1 className="display">{t("reset.title")}</h1>
        <PlainForm
          actor={actor}
          action={requestReset}
          seed={seed}
          submit={t("reset.send")}
          pending={t("security.pending")}
          done={t("reset.sent")}
        >
          <p className="soft">{t("reset.lead")}</p>
          <TextField
            name="identifier"
            label={t("signIn.identifier")}
            autoComplete="username"
            autoCapitalize="none"
            required
          />
        </PlainForm>
        <h2>{t("reset.haveCode")}</h2>
        <PlainForm
          actor={actor}
          action={confirmReset}
          seed={seed}
          submit={t("reset.confirm")}
          pending={t("security.pending")}
          done=""
        >
          <TextField
            name="identifier"
            label={t("signIn.identifier")}
            autoComplete="username"
            autoCapitalize="none"
            required
          />
          <TextField
            name="code"
            label={t("reset.code")}
            inputMode="numeric"
            autoComplete="one-time-code"
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
      </div>
    </ClientMessages>
  )
}

/** What was offered to whom, and the password that takes it. */
export async function InvitationPage({ actor, token }: { actor: AccountActor; token: string }) {
  const t = await getTranslations("account")
  const answer = await askBackend<InvitationAnswer>(
    "/auth/invitations",
    { method: "POST", body: { token } },
    null
  )
  const seed = await newIdempotencySeed()
  if (!answer.ok) {
    return (
      <div className="grid gap-4">
        <h1 className="display">{t("invitation.title")}</h1>
        <Note tone="bad">{t("refusals.invitation_not_open")}</Note>
      </div>
    )
  }
  const { name, login } = answer.body.invitation
  return (
    <ClientMessages namespaces={["account"]}>
      <div className="grid gap-4">
        <h1 className="display">{t("invitation.title")}</h1>
        <p>{t("invitation.lead", { name, login })}</p>
        <PlainForm
          actor={actor}
          action={acceptInvitation}
          seed={seed}
          submit={t("invitation.accept")}
          pending={t("security.pending")}
          done=""
        >
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="username" value={login} autoComplete="username" />
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
      </div>
    </ClientMessages>
  )
}
