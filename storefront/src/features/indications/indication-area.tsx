import type { Indication } from "@cholang/geographical-indications/http"
import { useLocale, useTranslations } from "next-intl"
import { communeInSentence } from "@/lib/commune-name"

/** The area by today's communes, and by the names in the file: the two are rarely the same since July 2025. */
export function IndicationArea({
  area,
  communeNames,
}: {
  area: Indication["area"]
  communeNames: readonly string[]
}) {
  const locale = useLocale()
  const t = useTranslations("indications.indication")
  const count = area.commune_codes.length
  return (
    <div className="stack mt-4">
      {count === 0 ? (
        <p className="soft">{t("areaUnknown")}</p>
      ) : (
        <p>
          {t("areaText", { count })}{" "}
          {communeNames.map((each) => communeInSentence(each, locale)).join(", ")}.
        </p>
      )}
      {area.former_names.length === 0 ? null : (
        <p className="small soft">
          {t("formerNames")}: {area.former_names.join(", ")}.
        </p>
      )}
    </div>
  )
}
