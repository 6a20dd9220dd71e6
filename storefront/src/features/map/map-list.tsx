import type { MapAnswer } from "@cholang/backend/http"
import type { VillageSummary } from "@cholang/craft-villages/http"
import type { ProducerSummary } from "@cholang/marketplace/http"
import { useLocale, useTranslations } from "next-intl"
import { pick } from "@/lib/localised"
import { PlainLink } from "@/ui/link"

type Commune = MapAnswer["communes"][number]

/** Everything on the map in words: villages, then producers by commune. */
export function MapList({
  communes,
  villages,
  producers,
}: {
  communes: readonly Commune[]
  villages: ReadonlyMap<string, VillageSummary>
  producers: ReadonlyMap<string, ProducerSummary>
}) {
  const t = useTranslations("map.list")
  const withVillages = communes.filter(({ village_handles: handles }) => handles.length > 0)
  const withProducers = communes.filter(({ producer_handles: handles }) => handles.length > 0)
  return (
    <div className="map-list" id="map-list" tabIndex={-1}>
      {withVillages.length + withProducers.length === 0 ? (
        <p className="soft">{t("none")}</p>
      ) : null}
      {withVillages.length === 0 ? null : (
        <section aria-labelledby="map-villages">
          <h2 id="map-villages">{t("villages")}</h2>
          <ul className="map-list__columns">
            {withVillages.flatMap((commune) =>
              commune.village_handles
                .flatMap((handle) => villages.get(handle) ?? [])
                .map((village) => <VillageItem key={village.handle} village={village} />)
            )}
          </ul>
        </section>
      )}
      {withProducers.length === 0 ? null : (
        <section aria-labelledby="map-producers">
          <h2 id="map-producers">{t("producers")}</h2>
          <div className="map-list__columns">
            {withProducers.map((commune) => (
              <CommuneProducers key={commune.code} commune={commune} producers={producers} />
            ))}
          </div>
        </section>
      )}
    </div>
  )
}

function VillageItem({ village: { handle, name, commune } }: { village: VillageSummary }) {
  const locale = useLocale()
  return (
    <li>
      <PlainLink href={{ pathname: "/villages/[handle]", params: { handle } }}>
        <b className="strong">{pick(name, locale)}</b>
        <span className="small soft">{commune.name}</span>
      </PlainLink>
    </li>
  )
}

function CommuneProducers({
  commune,
  producers,
}: {
  commune: Commune
  producers: ReadonlyMap<string, ProducerSummary>
}) {
  const locale = useLocale()
  return (
    <div className="map-list__commune">
      <h3 id={`commune-${commune.code}`}>{commune.name}</h3>
      <ul>
        {commune.producer_handles
          .flatMap((handle) => producers.get(handle) ?? [])
          .map(({ handle, name }) => (
            <li key={handle}>
              <PlainLink href={{ pathname: "/producers/[handle]", params: { handle } }}>
                <b className="strong">{pick(name, locale)}</b>
              </PlainLink>
            </li>
          ))}
      </ul>
    </div>
  )
}
