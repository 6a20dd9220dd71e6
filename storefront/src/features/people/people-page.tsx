import "./people.css"
import type { InvitationRow, PersonRow } from "@cholang/access/http"
import { getTranslations } from "next-intl/server"
import { newIdempotencySeed } from "@/data/idempotency"
import { ClientMessages } from "@/i18n/client-messages"
import { formatDay } from "@/lib/dates"
import { Status } from "@/ui/badges"
import { SelectField, TextField } from "@/ui/field"
import { PageHead } from "@/ui/page-head"
import { PeopleForm } from "./people-form"

type Role = "owner" | "manager" | "staff" | "lead" | "officer"

type PeoplePageProps = {
  actor: "producer" | "officer"
  people: readonly PersonRow<Role>[]
  invitations: readonly InvitationRow[]
  /** Offered roles, the least first. */
  roles: readonly Role[]
  /** Whether whoever looks may invite and change. */
  mayChange: boolean
}

/** Who works here, who is invited, and a form to invite. */
export async function PeoplePage(props: PeoplePageProps) {
  const { actor, people, invitations, roles, mayChange } = props
  const t = await getTranslations("people")
  const seed = await newIdempotencySeed()
  return (
    <ClientMessages namespaces={["people"]}>
      <PageHead title={t(`${actor}.title`)} lead={t(`${actor}.lead`)} />
      <div className="wrap people">
        <ul className="people__list">
          {people.map(({ id, name, login, role, is_disabled, is_self }) => (
            <li key={id}>
              <div>
                <b>{name}</b> {is_self ? <span className="soft">{t("you")}</span> : null}
                <span className="small soft">
                  {login} · {t(`roles.${role}`)}
                </span>
                {is_disabled ? <Status tone="wait">{t("disabled")}</Status> : null}
              </div>
              {mayChange && !is_self ? (
                <PeopleForm
                  actor={actor}
                  action="change"
                  seed={`${seed}-${id}`}
                  submit={t(is_disabled ? "enable" : "disable")}
                  isSmall
                >
                  <input type="hidden" name="id" value={id} />
                  <input type="hidden" name="is_disabled" value={String(!is_disabled)} />
                </PeopleForm>
              ) : null}
            </li>
          ))}
          {invitations.map(({ id, name, login, expires_at }) => (
            <li key={id}>
              <div>
                <b>{name}</b>
                <span className="small soft">{login}</span>
                <Status tone="info">{t("waits", { day: formatDay(expires_at) })}</Status>
              </div>
            </li>
          ))}
        </ul>
        {mayChange ? (
          <section aria-labelledby="invite" className="people__invite">
            <h2 id="invite">{t("invite")}</h2>
            <PeopleForm actor={actor} action="invite" seed={`${seed}-invite`} submit={t("send")}>
              <TextField name="name" label={t("name")} autoComplete="off" required />
              <TextField
                name="login"
                label={t("login")}
                hint={t("loginHint")}
                autoCapitalize="none"
                autoComplete="off"
                required
              />
              <SelectField name="role" label={t("role")} defaultValue={roles[0]}>
                {roles.map((role) => (
                  <option key={role} value={role}>
                    {t(`roleOptions.${role}`)}
                  </option>
                ))}
              </SelectField>
            </PeopleForm>
          </section>
        ) : null}
      </div>
    </ClientMessages>
  )
}
