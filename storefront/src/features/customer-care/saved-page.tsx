import "./care.css"
import type { ProductCard } from "@cholang/backend/http"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { Empty, Note } from "@/ui/feedback"
import { TextLink } from "@/ui/link"
import { LinkButton } from "@/ui/link-button"
import { PageHead } from "@/ui/page-head"
import { AccountFrame } from "./account-frame"

/** What a visitor keeps: of the account for who is signed in, of this browser for a guest. */
export async function SavedPage({
  cards,
  isGuest,
  grid,
}: {
  cards: readonly ProductCard[]
  isGuest: boolean
  grid: ReactNode
}) {
  const t = await getTranslations("care")
  const list =
    cards.length === 0 ? (
      <Empty
        title={t("saved.none")}
        action={<LinkButton href="/products">{t("orders.shop")}</LinkButton>}
      >
        <p>{t("saved.noneText")}</p>
      </Empty>
    ) : (
      grid
    )
  if (!isGuest) return <AccountFrame part="saved">{list}</AccountFrame>
  return (
    <>
      <PageHead title={t("titles.saved")} />
      <div className="wrap care__guest">
        <Note>
          {t("saved.guest")} <TextLink href="/account/sign-in">{t("titles.signIn")}</TextLink>
        </Note>
        {list}
      </div>
    </>
  )
}
