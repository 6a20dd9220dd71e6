import { getLocale, getTranslations } from "next-intl/server"
import "@/ui/styles/parcel.css"
import { ClientMessages } from "@/i18n/client-messages"
import { DemoMark } from "@/ui/demo-mark"
import { Empty } from "@/ui/feedback"
import { LinkButton } from "@/ui/link-button"
import { PageHead } from "@/ui/page-head"
import { BasketParcelGroup } from "./basket-parcel-group"
import { BasketSum } from "./basket-sum"
import { type BasketView, readBasketView } from "./read-basket-view"

/** The basket: one framed group a producer, which is one parcel with its own fee and dates. */
export async function BasketPage() {
  const [t, view] = [await getTranslations("basket"), await readBasketView()]
  return (
    <>
      <PageHead title={t("title")} lead={view === null ? undefined : <Lead view={view} />} />
      <div className="wrap">
        {view === null ? (
          <EmptyBasket />
        ) : (
          <FilledBasket view={view} now={new Date().toISOString()} />
        )}
      </div>
    </>
  )
}

async function Lead({ view }: { view: BasketView }) {
  const t = await getTranslations("basket")
  const parcels = view.parcels.length
  return (
    <>
      {t("lead", { pieces: view.pieces, producers: parcels })}{" "}
      {parcels === 1 ? t("leadOneParcel") : t("leadParcels", { parcels })}
    </>
  )
}

async function FilledBasket({ view, now }: { view: BasketView; now: string }) {
  const locale = await getLocale()
  return (
    <ClientMessages namespaces={["basket"]}>
      <div className="basket">
        <div>
          {view.parcels.map((parcel) => (
            <BasketParcelGroup
              key={parcel.producer?.id ?? "none"}
              parcel={parcel}
              isAgeConfirmed={view.is_age_confirmed}
              locale={locale}
              now={now}
            />
          ))}
        </div>
        <BasketSum view={view} locale={locale} />
      </div>
      {view.is_demo ? (
        <p className="mt-5">
          <DemoMark />
        </p>
      ) : null}
    </ClientMessages>
  )
}

async function EmptyBasket() {
  const t = await getTranslations("basket")
  return (
    <Empty
      title={t("emptyTitle")}
      action={<LinkButton href="/products">{t("emptyAction")}</LinkButton>}
    >
      <p>{t("emptyText")}</p>
    </Empty>
  )
}
