import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { readProducerOrders } from "@/data/producer-orders"
import { OrdersPage } from "@/features/producer-orders/orders-page"

type Search = Record<string, string | string[] | undefined>

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("producerOrders")
  return { title: t("title") }
}

export default async function ProducerOrdersPage({
  searchParams,
}: {
  searchParams: Promise<Search>
}) {
  const search = await searchParams
  const state = textOf(search["state"])
  const answer = await readProducerOrders({
    state,
    q: textOf(search["q"]),
    cursor: textOf(search["cursor"]),
  })
  if (answer === null) notFound()
  return <OrdersPage answer={answer} state={state} />
}

function textOf(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined
}
