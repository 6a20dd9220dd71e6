import { useTranslations } from "next-intl"
import { Note } from "@/ui/feedback"
import { TextLink } from "@/ui/link"
import { type CatalogueState, writeCatalogueState } from "./catalogue-state"

/** Spirits are shown only to who says to be 18 or older (Law 44/2019/QH14, art. 16); asked for by a plain link. */
export function AgeNotice({ state, count }: { state: CatalogueState; count: number }) {
  const t = useTranslations("catalogue.age")
  return (
    <div className="cat__note">
      <Note tone="info">
        <p>{t("hidden", { count })}</p>
        <TextLink
          href={{
            pathname: "/products",
            query: writeCatalogueState({ ...state, ageConfirmed: true, cursor: null }),
          }}
          rel="nofollow"
        >
          {t("confirm")}
        </TextLink>
      </Note>
    </div>
  )
}
