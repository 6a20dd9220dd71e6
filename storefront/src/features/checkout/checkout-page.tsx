import { getLocale, getTranslations } from "next-intl/server"
import "@/ui/styles/parcel.css"
import "./checkout.css"
import { readCustomerIfAny } from "@/data/customer"
import { readFormAnswer } from "@/data/form-answer"
import { getCommunes } from "@/data/get-communes"
import { ClientMessages } from "@/i18n/client-messages"
import { displayPhone } from "@/lib/phone"
import { Empty } from "@/ui/feedback"
import { TextLink } from "@/ui/link"
import { LinkButton } from "@/ui/link-button"
import { PageHead } from "@/ui/page-head"
import { CheckoutForm } from "./checkout-form"
import { readCheckoutView } from "./read-checkout-view"
import { type CheckoutState, checkoutStateOf } from "./state"

/** Order without an account, on one page. */
export async function CheckoutPage() {
  const locale = await getLocale()
  const view = await readCheckoutView(locale)
  if (view === null) return <NotReady />
  const t = await getTranslations("checkout")
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")}>
        <p className="small">
          <TextLink href="/basket">{t("backToBasket")}</TextLink>
        </p>
      </PageHead>
      <div className="wrap">
        <ClientMessages namespaces={["checkout"]}>
          <CheckoutForm
            view={view}
            initial={await readInitialState()}
            locale={locale}
            now={new Date().toISOString()}
          />
        </ClientMessages>
      </div>
    </>
  )
}

/** A form posted without scripts comes back as it was typed, with the communes of its province. */
async function readInitialState(): Promise<CheckoutState> {
  const answered = await readFormAnswer()
  const told = checkoutStateOf(answered)
  const state =
    answered === null ? { ...told, values: { ...told.values, ...(await readKnownBuyer()) } } : told
  const code = state.values.province_code
  const answer = /^\d{2}$/.test(code) ? await getCommunes(code) : null
  return { ...state, communes: answer?.communes.map(({ code, name }) => ({ code, name })) ?? [] }
}

/** What the account of who is signed in already knows; nothing for a guest. */
async function readKnownBuyer(): Promise<Partial<CheckoutState["values"]>> {
  const customer = await readCustomerIfAny()
  if (customer === null) return {}
  const address = customer.addresses.find(({ is_default }) => is_default) ?? customer.addresses[0]
  return {
    full_name: address?.name ?? customer.name,
    phone: displayPhone(address?.phone ?? customer.phone),
    email: customer.email,
    ...(address === undefined
      ? {}
      : {
          province_code: address.province_code,
          commune_code: address.commune_code,
          street: address.street,
        }),
  }
}

/** A basket that cannot be ordered leads back to where it can be mended; not a redirect, which needs a script here. */
async function NotReady() {
  const t = await getTranslations("checkout.notReady")
  return (
    <div className="wrap section section--end">
      <Empty title={t("title")} action={<LinkButton href="/basket">{t("action")}</LinkButton>}>
        <p>{t("text")}</p>
      </Empty>
    </div>
  )
}
