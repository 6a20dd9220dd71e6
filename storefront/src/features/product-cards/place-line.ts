import type { ProductCard } from "@cholang/backend/http"
import type { Locale } from "@cholang/shared"
import type { useTranslations } from "next-intl"
import { pick } from "@/lib/localised"
import { formatQuantity } from "@/lib/money"

type PlaceTexts = ReturnType<typeof useTranslations<"common.place">>

/** Where a product comes from: its village and how high that lies, or its commune. */
export function placeLine(
  { village, commune }: Pick<ProductCard, "village" | "commune">,
  locale: Locale,
  t: PlaceTexts
): string {
  if (village === null) return commune.name
  const name = pick(village.name, locale)
  if (village.altitude_metres === null) return t("village", { name })
  const altitude = formatQuantity(village.altitude_metres, "m", locale)
  return t("villageAltitude", { name, altitude })
}
