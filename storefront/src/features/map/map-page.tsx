import type { MapAnswer } from "@cholang/backend/http"
import type { VillageSummary } from "@cholang/craft-villages/http"
import type { ProducerSummary } from "@cholang/marketplace/http"
import { useLocale, useTranslations } from "next-intl"
import { communeInSentence } from "@/lib/commune-name"
import { pick } from "@/lib/localised"
import { pathOf } from "@/lib/paths"
import { PageHead } from "@/ui/page-head"
import type { BaseMap } from "./geometry/base-map"
import { MapKey } from "./map-key"
import { MapList } from "./map-list"
import {
  mapMarks,
  type MapMarks,
  type ProducerMark,
  villageLabels,
  type VillageMark,
} from "./map-marks"
import { type MapLink, ProvinceMap } from "./province-map"
import "./map.css"

/** Sizes of letters in units of the drawing: 14 px on a phone, 15 px where the drawing is nearly twice as large. */
const NARROW_LETTERS = 14.5
const WIDE_LETTERS = 8.5

export type MapPageProps = {
  base: BaseMap | null
  communes: MapAnswer["communes"]
  villages: ReadonlyMap<string, VillageSummary>
  producers: ReadonlyMap<string, ProducerSummary>
}

/** The map, and beside it the same in a list: nobody needs to see or to aim to get anywhere. */
export function MapPage({ base, communes, villages, producers }: MapPageProps) {
  const t = useTranslations("map")
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} crumbs={[{ label: t("title") }]} />
      <div className="wrap map-page">
        <div className="map-page__map">
          {base === null ? (
            <p className="soft">{t("unavailable")}</p>
          ) : (
            <MapFigure
              base={base}
              marks={mapMarks(base, communes)}
              villages={villages}
              producers={producers}
            />
          )}
        </div>
        <MapList communes={communes} villages={villages} producers={producers} />
      </div>
    </>
  )
}

function MapFigure({
  base,
  marks,
  villages,
  producers,
}: Omit<MapPageProps, "base" | "communes"> & { base: BaseMap; marks: MapMarks }) {
  const locale = useLocale()
  const t = useTranslations("map")
  const nameOf = (handle: string) => {
    const village = villages.get(handle)
    return village === undefined ? undefined : pick(village.name, locale)
  }
  const linkOfVillage = ({ handle, commune }: VillageMark): MapLink => ({
    href: pathOf({ pathname: "/villages/[handle]", params: { handle } }, locale),
    label: t("village", {
      name: nameOf(handle) ?? handle,
      commune: communeInSentence(commune.name, locale),
    }),
  })
  const linkOfProducers = ({ commune, handles }: ProducerMark): MapLink => {
    const [handle = ""] = handles
    const producer = producers.get(handle)
    // One producer has a page; several have a place in the list beside the map.
    return handles.length === 1 && producer !== undefined
      ? {
          href: pathOf({ pathname: "/producers/[handle]", params: { handle } }, locale),
          label: t("producer", {
            name: pick(producer.name, locale),
            commune: communeInSentence(commune.name, locale),
          }),
        }
      : {
          href: `#commune-${commune.code}`,
          label: t("producers", {
            count: handles.length,
            commune: communeInSentence(commune.name, locale),
          }),
        }
  }
  return (
    <figure>
      <a className="skip" href="#map-list">
        {t("skip")}
      </a>
      <ProvinceMap
        base={base}
        marks={marks}
        label={t("figure", { villages: marks.villages.length, communes: marks.producers.length })}
        labels={{
          narrow: villageLabels(base, marks, nameOf, NARROW_LETTERS),
          wide: villageLabels(base, marks, nameOf, WIDE_LETTERS),
        }}
        linkOfVillage={linkOfVillage}
        linkOfProducers={linkOfProducers}
      />
      <figcaption>
        <MapKey />
        <p className="tiny soft">{base.isStylised ? t("stylised") : t("true")}</p>
      </figcaption>
    </figure>
  )
}
