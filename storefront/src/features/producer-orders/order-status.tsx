import type { ProducerOrderCard } from "@cholang/marketplace/http"
import { useTranslations } from "next-intl"
import { Status } from "@/ui/badges"

const TONES = {
  placed: "wait",
  accepted: "wait",
  packed: "wait",
  shipped: "plain",
  delivered: "ok",
  completed: "ok",
  cancelled: "bad",
} as const

/** Where an order stands, in a word. */
export function OrderStatus({ state }: Pick<ProducerOrderCard, "state">) {
  const t = useTranslations("producerOrders.states")
  return <Status tone={TONES[state]}>{t(state)}</Status>
}
