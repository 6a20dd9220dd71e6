import { useTranslations } from "next-intl"

/** Names the hosts that a label may lead to: a copied label may lead to a copied page. */
export function AddressNote({
  uri,
  shopUrl,
  qrUrl,
}: {
  uri: string
  shopUrl: string
  qrUrl: string | null
}) {
  const t = useTranslations("passport.address")
  return (
    <section aria-labelledby="address">
      <h2 id="address">{t("heading")}</h2>
      <div className="pass__address">
        {qrUrl === null ? null : (
          // Drawn by the backend and forwarded by the shop: pages take pictures from their own origin alone.
          // eslint-disable-next-line @next/next/no-img-element -- an SVG of a few hundred bytes
          <img src={new URL(qrUrl, uri).pathname} alt="" width="96" height="96" loading="lazy" />
        )}
        <div>
          <p>
            {t.rich("text", {
              host: () => <b className="code">{new URL(uri).host}</b>,
              shop: () => <b className="code">{new URL(shopUrl).host}</b>,
            })}
          </p>
          <p className="small">
            {t("thisCode")}: <span className="code">{uri}</span>
          </p>
        </div>
      </div>
    </section>
  )
}
