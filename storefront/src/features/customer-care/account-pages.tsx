import type { FollowedProducersAnswer } from "@cholang/marketplace/http"
import { getLocale, getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { readCareAnswer } from "@/data/care-answer"
import { type Customer, readAsCustomer, readCustomer } from "@/data/customer"
import { readOrders } from "@/data/customer-orders"
import { LocaleField } from "@/i18n/locale-field-input"
import { formatDay } from "@/lib/dates"
import { pick } from "@/lib/localised"
import { displayPhone } from "@/lib/phone"
import { formatVnd } from "@/lib/money"
import { Empty } from "@/ui/feedback"
import { TextField } from "@/ui/field"
import { TextLink } from "@/ui/link"
import { LinkButton } from "@/ui/link-button"
import { SubmitButton } from "@/ui/submit-button"
import {
  askForGuestOrders,
  claimGuestOrders,
  closeAccount,
  removeAddress,
  saveProfile,
  unfollow,
} from "./account-actions"
import { AccountFrame } from "./account-frame"
import { CareNote } from "./care-note"

export async function ProfilePage() {
  const [t, customer, answer] = await Promise.all([
    getTranslations("care"),
    readCustomer(),
    readCareAnswer("profile"),
  ])
  return (
    <AccountFrame part="account">
      <h2>{t("profile.title")}</h2>
      <CareNote answer={answer} done={t("profile.saved")} />
      <form action={saveProfile} className="care__form">
        <LocaleField />
        <p className="soft">{customer.email}</p>
        <TextField
          name="name"
          label={t("fields.name")}
          defaultValue={answer.values["name"] ?? customer.name}
          autoComplete="name"
          maxLength={100}
          required
        />
        <TextField
          name="phone"
          type="tel"
          label={t("fields.phone")}
          defaultValue={answer.values["phone"] ?? displayPhone(customer.phone)}
          autoComplete="tel"
        />
        <div>
          <SubmitButton busyLabel={t("busy")}>{t("profile.save")}</SubmitButton>
        </div>
      </form>
    </AccountFrame>
  )
}

export async function AddressesPage({ form }: { form: (customer: Customer) => ReactNode }) {
  const [t, customer] = await Promise.all([getTranslations("care"), readCustomer()])
  return (
    <AccountFrame part="addresses">
      {customer.addresses.length === 0 ? <p className="soft">{t("addresses.none")}</p> : null}
      <ul className="care__list">
        {customer.addresses.map((address) => (
          <li key={address.id}>
            <p>
              <b className="strong">{address.name}</b>, {displayPhone(address.phone)}
              {address.is_default ? (
                <span className="soft"> · {t("addresses.default")}</span>
              ) : null}
            </p>
            <p>{[address.street, address.commune, address.province].filter(Boolean).join(", ")}</p>
            <form action={removeAddress}>
              <LocaleField />
              <input type="hidden" name="id" value={address.id} />
              <SubmitButton variant="quiet" size="small" busyLabel={t("busy")}>
                {t("addresses.remove")}
              </SubmitButton>
            </form>
          </li>
        ))}
      </ul>
      <h2>{t("addresses.add")}</h2>
      {form(customer)}
    </AccountFrame>
  )
}

/** `claim` is the word of the letter about earlier orders, if its link was opened. */
export async function OrdersPage({ claim }: { claim: string }) {
  const [t, customer, orders, asked, claimed] = await Promise.all([
    getTranslations("care"),
    readCustomer(),
    readOrders(),
    readCareAnswer("guest-orders"),
    readCareAnswer("claim"),
  ])
  return (
    <AccountFrame part="orders">
      {claim === "" ? null : (
        <>
          <CareNote
            answer={claimed}
            done={t("orders.claimed", { count: Number(claimed.values["claimed"] ?? 0) })}
          />
          {claimed.done ? null : (
            <form action={claimGuestOrders}>
              <LocaleField />
              <input type="hidden" name="token" value={claim} />
              <SubmitButton busyLabel={t("busy")}>{t("orders.claimConfirm")}</SubmitButton>
            </form>
          )}
        </>
      )}
      {orders.length === 0 ? (
        <Empty
          title={t("orders.none")}
          action={<LinkButton href="/products">{t("orders.shop")}</LinkButton>}
        />
      ) : (
        <ul className="care__list">
          {orders.map((order) => (
            <li key={order.id}>
              <p>
                <b className="strong">{t("orders.number", { number: order.number })}</b>,{" "}
                {t(`orders.states.${order.state}`)}
              </p>
              <p className="small soft">
                {t("orders.placed", { date: formatDay(order.placed_at) })} ·{" "}
                {formatVnd(order.total_vnd)}
              </p>
              <p className="small">{order.titles.join(", ")}</p>
              <div className="care__actions">
                <TextLink href={{ pathname: "/orders/[id]", params: { id: order.id } }}>
                  {t("orders.open")}
                </TextLink>
                <TextLink href={{ pathname: "/complaints", query: { order: order.id } }}>
                  {t("cases.new")}
                </TextLink>
              </div>
            </li>
          ))}
        </ul>
      )}
      <section className="stack" aria-labelledby="claim">
        <h2 id="claim">{t("orders.claimTitle")}</h2>
        <p>{t("orders.claimText", { email: customer.email })}</p>
        <CareNote answer={asked} done={t("orders.claimSent")} />
        <form action={askForGuestOrders}>
          <LocaleField />
          <SubmitButton variant="line" busyLabel={t("busy")}>
            {t("orders.claimSend")}
          </SubmitButton>
        </form>
      </section>
    </AccountFrame>
  )
}

export async function FollowedPage() {
  const [t, locale, answer] = await Promise.all([
    getTranslations("care"),
    getLocale(),
    readAsCustomer<FollowedProducersAnswer>("/store/customers/me/followed-producers"),
  ])
  const followed = answer?.followed_producers ?? []
  return (
    <AccountFrame part="followed">
      {followed.length === 0 ? (
        <Empty title={t("followed.none")}>
          <p>{t("followed.noneText")}</p>
        </Empty>
      ) : (
        <ul className="care__list">
          {followed.map(({ producer, followed_at, listings }) => (
            <li key={producer.id}>
              <p>
                <TextLink
                  href={{ pathname: "/producers/[handle]", params: { handle: producer.handle } }}
                >
                  {pick(producer.name, locale)}
                </TextLink>
              </p>
              <p className="small soft">
                {t("followed.listings", { count: listings })} ·{" "}
                {t("followed.since", { date: formatDay(followed_at) })}
              </p>
              <form action={unfollow}>
                <LocaleField />
                <input type="hidden" name="id" value={producer.id} />
                <SubmitButton variant="quiet" size="small" busyLabel={t("busy")}>
                  {t("followed.unfollow")}
                </SubmitButton>
              </form>
            </li>
          ))}
        </ul>
      )}
    </AccountFrame>
  )
}

export async function DataPage() {
  const [t, , answer] = await Promise.all([
    getTranslations("care"),
    readCustomer(),
    readCareAnswer("closure"),
  ])
  return (
    <AccountFrame part="data">
      <section className="stack" aria-labelledby="download">
        <h2 id="download">{t("data.downloadTitle")}</h2>
        <p>{t("data.downloadText")}</p>
        <p>
          <a className="link" href="/api/my-data" download>
            {t("data.download")}
          </a>
        </p>
      </section>
      <section className="stack" aria-labelledby="close">
        <h2 id="close">{t("data.closeTitle")}</h2>
        <p>{t("data.closeText")}</p>
        <CareNote answer={answer} />
        <form action={closeAccount} className="care__form">
          <LocaleField />
          <TextField
            name="password"
            type="password"
            label={t("data.closeConfirm")}
            autoComplete="current-password"
            required
          />
          <div>
            <SubmitButton variant="seal" busyLabel={t("busy")}>
              {t("data.close")}
            </SubmitButton>
          </div>
        </form>
      </section>
    </AccountFrame>
  )
}
