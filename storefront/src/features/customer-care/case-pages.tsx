import "./care.css"
import type { CaseAnswer, CasesAnswer } from "@cholang/marketplace/http"
import { CASE_KINDS } from "@cholang/marketplace/domain"
import { getLocale, getTranslations } from "next-intl/server"
import { readCareAnswer } from "@/data/care-answer"
import { readAsCustomer } from "@/data/customer"
import { readAboutOrder } from "@/data/order-cases"
import { readOrder } from "@/data/orders"
import { LocaleField } from "@/i18n/locale-field-input"
import { pick } from "@/lib/localised"
import { Button } from "@/ui/button"
import { Empty } from "@/ui/feedback"
import { SelectField, TextAreaField, TextField } from "@/ui/field"
import { TextLink } from "@/ui/link"
import { LinkButton } from "@/ui/link-button"
import { PageHead } from "@/ui/page-head"
import { SubmitButton } from "@/ui/submit-button"
import { AccountFrame } from "./account-frame"
import { actOnCase, findOrder, openCase } from "./care-actions"
import { CareNote } from "./care-note"
import { CaseLine, CaseView, isOpen } from "./case-view"

/** Complaints of who is signed in. */
export async function OwnCasesPage() {
  const [t, locale, answer] = await Promise.all([
    getTranslations("care.cases"),
    getLocale(),
    readAsCustomer<CasesAnswer>("/store/customers/me/cases", { limit: 100 }),
  ])
  const cases = answer?.cases ?? []
  return (
    <AccountFrame part="complaints">
      {cases.length === 0 ? <p className="soft">{t("none")}</p> : null}
      <ul className="care__list">
        {cases.map((found) => (
          <CaseLine
            key={found.id}
            found={found}
            link={
              <TextLink
                href={{
                  pathname: "/complaints/[id]",
                  params: { id: found.id },
                  query: { order: found.order_id },
                }}
              >
                {t("about", {
                  number: found.order_display_id,
                  producer: pick(found.producer.name, locale),
                })}
              </TextLink>
            }
          />
        ))}
      </ul>
    </AccountFrame>
  )
}

/** A new complaint about an order, or the way to name the order. */
export async function NewCasePage({ order: id }: { order: string }) {
  const [t, fields, locale, cases] = await Promise.all([
    getTranslations("care"),
    getTranslations("care.fields"),
    getLocale(),
    id === "" ? null : readAboutOrder<CasesAnswer>(id, ""),
  ])
  const order = id === "" ? null : await readOrder(id, "")
  const [found, asked] = await Promise.all([readCareAnswer("find-order"), readCareAnswer("case")])
  return (
    <>
      <PageHead title={t("cases.new")} lead={t("cases.newLead")} />
      <div className="wrap care">
        <div className="care__main">
          {order === null ? (
            <form action={findOrder} className="care__form">
              <LocaleField />
              <CareNote answer={found} />
              <TextField
                name="number"
                inputMode="numeric"
                label={fields("orderNumber")}
                hint={fields("orderNumberHint")}
                defaultValue={found.values["number"] ?? ""}
                required
              />
              <TextField
                name="phone"
                type="tel"
                label={fields("orderPhone")}
                defaultValue={found.values["phone"] ?? ""}
                required
              />
              <div>
                <SubmitButton busyLabel={t("busy")}>{t("cases.find")}</SubmitButton>
              </div>
            </form>
          ) : (
            <form action={openCase} className="care__form">
              <LocaleField />
              <CareNote answer={asked} />
              <input type="hidden" name="order" value={order.id} />
              <p className="strong">{t("cases.order", { number: order.number })}</p>
              <SelectField
                name="producer_id"
                label={t("cases.producer")}
                defaultValue={asked.values["producer_id"] ?? ""}
              >
                {order.parcels.flatMap(({ producer }) =>
                  producer === null
                    ? []
                    : [
                        <option key={producer.id} value={producer.id}>
                          {pick(producer.name, locale)}
                        </option>,
                      ]
                )}
              </SelectField>
              <SelectField
                name="kind"
                label={t("cases.kind")}
                defaultValue={asked.values["kind"] ?? "goods"}
              >
                {CASE_KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`cases.kinds.${kind}`)}
                  </option>
                ))}
              </SelectField>
              <TextAreaField
                name="text"
                label={t("cases.text")}
                defaultValue={asked.values["text"] ?? ""}
                maxLength={4000}
                rows={6}
                required
              />
              <div>
                <SubmitButton busyLabel={t("busy")}>{t("cases.send")}</SubmitButton>
              </div>
            </form>
          )}
          {cases === null || !cases.ok || cases.body.cases.length === 0 ? null : (
            <ul className="care__list">
              {cases.body.cases.map((each) => (
                <CaseLine
                  key={each.id}
                  found={each}
                  link={
                    <TextLink
                      href={{
                        pathname: "/complaints/[id]",
                        params: { id: each.id },
                        query: { order: id },
                      }}
                    >
                      {t("cases.about", {
                        number: each.order_display_id,
                        producer: pick(each.producer.name, locale),
                      })}
                    </TextLink>
                  }
                />
              ))}
            </ul>
          )}
        </div>
      </div>
    </>
  )
}

/** One complaint for its buyer. */
export async function CasePage({ id, order }: { id: string; order: string }) {
  const [t, answer, asked] = await Promise.all([
    getTranslations("care"),
    readAboutOrder<CaseAnswer>(order === "" ? "none" : order, `/${encodeURIComponent(id)}`),
    readCareAnswer("case"),
  ])
  if (!answer.ok) {
    return (
      <div className="wrap section section--end">
        <Empty
          title={t("cases.notYours")}
          action={<LinkButton href="/complaints">{t("cases.find")}</LinkButton>}
        >
          <p>{t("cases.notYoursText")}</p>
          <p>
            <TextLink href="/account/sign-in">{t("titles.signIn")}</TextLink>
          </p>
        </Empty>
      </div>
    )
  }
  const found = answer.body.case
  return (
    <>
      <PageHead title={t("cases.order", { number: found.order_display_id })} />
      <div className="wrap care">
        <CaseView found={found}>
          <CareNote answer={asked} />
          {isOpen(found) ? (
            <form action={actOnCase} className="care__form" noValidate>
              <LocaleField />
              <input type="hidden" name="order" value={order} />
              <input type="hidden" name="id" value={id} />
              <TextAreaField
                name="text"
                label={t("cases.write")}
                defaultValue={asked.values["text"] ?? ""}
                maxLength={4000}
                rows={4}
              />
              <div className="care__actions">
                <Button type="submit" name="intent" value="messages">
                  {t("cases.sendMessage")}
                </Button>
                {found.state === "escalated" ? null : (
                  <Button type="submit" name="intent" value="escalation" variant="line">
                    {t("cases.escalate")}
                  </Button>
                )}
                <Button type="submit" name="intent" value="closure" variant="quiet">
                  {t("cases.close")}
                </Button>
              </div>
              {found.state === "escalated" ? null : (
                <p className="small soft">{t("cases.escalateHint")}</p>
              )}
            </form>
          ) : null}
        </CaseView>
      </div>
    </>
  )
}
