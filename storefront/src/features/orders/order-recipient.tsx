import { useLocale, useTranslations } from "next-intl"
import type { Order } from "@/data/order-view"
import { communeInSentence } from "@/lib/commune-name"
import { displayPhone } from "@/lib/phone"
import { Facts } from "@/ui/facts"

export function OrderRecipient({ order: { recipient, address, note } }: { order: Order }) {
  const locale = useLocale()
  const t = useTranslations("orders")
  return (
    <section className="order__box" aria-labelledby="recipient">
      <h2 id="recipient">{t("address")}</h2>
      <Facts
        facts={[
          {
            label: t("contact"),
            value: `${recipient.full_name}, ${displayPhone(recipient.phone)}`,
          },
          {
            label: t("addressLabel"),
            value: `${address.street}, ${communeInSentence(address.commune, locale)}, ${address.province}`,
          },
          ...(note === null ? [] : [{ label: t("note"), value: note }]),
        ]}
      />
    </section>
  )
}
