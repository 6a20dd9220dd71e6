import { getLocale, getTranslations } from "next-intl/server"
import "@/ui/styles/parcel.css"
import "./checkout.css"
import { readFormAnswer } from "@/data/form-answer"
import { getCommunes } from "@/data/get-communes"
import { ClientMessages } from "@/i18n/client-messages"
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
  const state = checkoutStateOf(await readFormAnswer())
  const code = state.values.province_code
  const answer = /^\d{2}$/.test(code) ? await getCommunes(code) : null
  return { ...state, communes: answer?.communes.map(({ code, name }) => ({ code, name })) ?? [] }
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
