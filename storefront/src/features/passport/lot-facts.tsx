import type { Passport } from "@cholang/backend/http"
import { useLocale, useTranslations } from "next-intl"
import { communeBeginning } from "@/lib/commune-name"
import { dayInWords } from "@/lib/day-in-words"
import { formatNumber } from "@/lib/money"
import { Facts } from "@/ui/facts"
import { lotQuantity } from "./lot-quantity"

export function LotFacts({ passport }: { passport: Passport }) {
  const locale = useLocale()
  const t = useTranslations("passport")
  const { lot, communes } = passport
  if (lot === null) return null
  const { unit, amount } = lotQuantity(lot)
  const place = communes.find((commune) => commune.code === lot.commune_code)
  return (
    <Facts
      facts={[
        { label: t("lot.number"), value: <span className="code">{lot.lot_no}</span> },
        { label: t("lot.made"), value: dayInWords(lot.made_on, locale) },
        {
          label: t("lot.expires"),
          value: lot.expires_on === null ? t("lot.noExpiry") : dayInWords(lot.expires_on, locale),
        },
        {
          label: t("lot.quantity"),
          value: t(`quantity.${unit}`, { amount: formatNumber(amount, locale) }),
        },
        ...(place === undefined
          ? []
          : [
              {
                label: t("lot.place"),
                value: `${communeBeginning(place.name, locale)}, ${place.province_name}`,
              },
            ]),
        {
          label: t("lot.standards"),
          value: lot.standards.length === 0 ? t("lot.noStandards") : lot.standards.join("; "),
        },
      ]}
    />
  )
}
