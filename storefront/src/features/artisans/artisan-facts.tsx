import type { Artisan } from "@cholang/craft-villages/http"
import { useLocale, useTranslations } from "next-intl"
import { formatDay } from "@/lib/dates"
import { pick } from "@/lib/localised"
import { Facts } from "@/ui/facts"
import { TextLink } from "@/ui/link"

/** Title with its decision, craft, years, village, teaching. A title without a decision is never shown as one. */
export function ArtisanFacts({ artisan }: { artisan: Artisan }) {
  const locale = useLocale()
  const t = useTranslations("artisans")
  const { title, title_decision: decision, craft, years_in_craft: years, village } = artisan
  return (
    <Facts
      unknown={t("unknown")}
      facts={[
        { label: t("title"), value: title === null ? t("noTitle") : pick(title, locale) },
        ...(title === null
          ? []
          : [
              {
                label: t("decision"),
                value:
                  decision === null
                    ? null
                    : t("decisionValue", {
                        number: decision.decision_no,
                        date: formatDay(decision.decided_on),
                      }),
              },
            ]),
        { label: t("craft"), value: craft === null ? null : pick(craft.name, locale) },
        { label: t("years"), value: years === null ? null : t("yearsValue", { years }) },
        {
          label: t("village"),
          value:
            village === null ? null : (
              <TextLink
                href={{ pathname: "/villages/[handle]", params: { handle: village.handle } }}
              >
                {pick(village.name, locale)}
              </TextLink>
            ),
        },
        { label: t("teaches"), value: artisan.teaches ? t("teachesYes") : t("teachesNo") },
      ]}
    />
  )
}
