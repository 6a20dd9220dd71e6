import { useTranslations } from "next-intl"

/** What to look at before believing the name on a packet. */
export function HowToTell({ name }: { name: string }) {
  const t = useTranslations("indications.indication.tell")
  return (
    <ol className="tell">
      <li>{t("name", { name })}</li>
      <li>{t("list")}</li>
      <li>{t("code")}</li>
      <li>{t("careful")}</li>
    </ol>
  )
}
