import { useTranslations } from "next-intl"

/** Says that what stands above is invented. */
export function DemoMark({ long = false }: { long?: boolean }) {
  const t = useTranslations("common.demo")
  return <span className="demo">{long ? t("long") : t("short")}</span>
}
