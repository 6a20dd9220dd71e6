import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { newIdempotencySeed } from "@/data/idempotency"
import { readProducerOrder } from "@/data/producer-orders"
import { OrderPage } from "@/features/producer-orders/order-page"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("producerOrders")
  return { title: t("title") }
}

export default async function ProducerOrderPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const [answer, seed] = await Promise.all([readProducerOrder(id), newIdempotencySeed()])
  if (answer === null) notFound()
  return <OrderPage order={answer.producer_order} seed={seed} />
}
