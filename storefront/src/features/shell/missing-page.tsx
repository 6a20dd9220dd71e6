import { useTranslations } from "next-intl"
import { Hooks } from "@/ui/ornament"
import { LinkButton } from "@/ui/link-button"
import { PageHead } from "@/ui/page-head"

/** There is no such page, or no longer such a record: said plainly, with two ways on. */
export function MissingPage() {
  const t = useTranslations("common.missing")
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} crumbs={[{ label: t("title") }]}>
        <div className="row mt-4">
          <LinkButton href="/products">{t("products")}</LinkButton>
          <LinkButton href="/" variant="line">
            {t("home")}
          </LinkButton>
        </div>
      </PageHead>
      <div className="wrap">
        <Hooks />
      </div>
    </>
  )
}
