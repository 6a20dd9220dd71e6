import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { newIdempotencySeed } from "@/data/idempotency"
import { readClosures } from "@/data/producer-orders"
import { ClosuresPage } from "@/features/producer-orders/closures-page"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("producerOrders.closures")
  return { title: t("title") }
}

export default async function ProducerClosuresPage() {
  const [answer, seed] = await Promise.all([readClosures(), newIdempotencySeed()])
  if (answer === null) notFound()
  return <ClosuresPage answer={answer} seed={seed} />
}
