import type { Village } from "@cholang/craft-villages/http"
import { useLocale, useTranslations } from "next-intl"
import { paragraphsOf } from "@/lib/paragraphs"
import { pick } from "@/lib/localised"
import { formatQuantity } from "@/lib/money"
import { DemoMark } from "@/ui/demo-mark"
import { GoLink } from "@/ui/link"
import { Hem } from "@/ui/ornament"
import { Picture } from "@/ui/picture"
import "./village-story.css"

const PARAGRAPHS = 2

/** One village tells, on indigo cloth. */
export function VillageStory({ village }: { village: Village }) {
  const t = useTranslations("home.story")
  const place = useTranslations("common.place")
  const locale = useLocale()
  const name = pick(village.name, locale)
  const { altitude_metres: metres } = village
  return (
    <section className="story section" aria-labelledby="village-story">
      <div className="story__in on-block">
        <div className="wrap story__grid">
          <div className="story__pic">
            {village.picture === null ? null : (
              <Picture
                picture={village.picture}
                sizes="(min-width: 56rem) 36rem, 92vw"
                className="story__print"
              />
            )}
          </div>
          <div className="story__txt">
            <p className="small story__place">
              {metres === null
                ? place("village", { name })
                : place("villageAltitude", { name, altitude: formatQuantity(metres, "m", locale) })}
            </p>
            <h2 id="village-story">{pick(village.summary, locale)}</h2>
            {paragraphsOf(pick(village.story, locale))
              .slice(0, PARAGRAPHS)
              .map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            <GoLink href={{ pathname: "/villages/[handle]", params: { handle: village.handle } }}>
              {t("more", { name })}
            </GoLink>
            {village.is_demo ? <DemoMark /> : null}
          </div>
        </div>
      </div>
      <Hem />
    </section>
  )
}
