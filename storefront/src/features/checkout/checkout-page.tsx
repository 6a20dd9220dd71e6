import { getLocale, getTranslations } from "next-intl/server"
import "@/ui/styles/parcel.css"
import "./checkout.css"
import { ClientMessages } from "@/i18n/client-messages"
import { redirect } from "@/i18n/navigation"
import { TextLink } from "@/ui/link"
import { PageHead } from "@/ui/page-head"
import { CheckoutForm } from "./checkout-form"
import { readCheckoutView } from "./read-checkout-view"

/** Order without an account, on one page. A basket that cannot be ordered leads back to where it can be mended. */
export async function CheckoutPage() {
  const locale = await getLocale()
  const view = await readCheckoutView(locale)
  if (view === null) return redirect({ href: "/basket", locale })
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
          <CheckoutForm view={view} locale={locale} now={new Date().toISOString()} />
        </ClientMessages>
      </div>
    </>
  )
}
