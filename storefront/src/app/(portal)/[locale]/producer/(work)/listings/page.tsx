import type { PortalListingsAnswer } from "@cholang/marketplace/http"
import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readAsProducer } from "@/data/read-as"
import { FILTERS, ListingsPage } from "@/features/listings/listings-page"
import { MissingPage } from "@/features/shell/missing-page"

type Props = PageProps<"/[locale]/producer/listings">

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listings")
  return { title: t("title") }
}

export default async function ListingsRoute({ searchParams }: Props) {
  const { state, cursor, q } = await searchParams
  const filter = FILTERS.find((each) => each === state) ?? null
  const text = typeof q === "string" ? q : ""
  const answer = await readAsProducer<PortalListingsAnswer>("/producer/listings", {
    ...(filter === "low_stock" ? { low_stock: "true" } : { state: filter ?? undefined }),
    ...(typeof cursor === "string" ? { cursor } : {}),
    q: text,
  })
  if (answer === null) return <MissingPage />
  return (
    <ListingsPage
      answer={answer}
      filter={filter}
      isFirstPage={typeof cursor !== "string"}
      q={text}
    />
  )
}
