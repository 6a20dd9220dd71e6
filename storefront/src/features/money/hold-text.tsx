import type { HoldReason } from "@cholang/marketplace/domain"
import { useTranslations } from "next-intl"
import { formatDay } from "@/lib/dates"
import { formatVnd } from "@/lib/money"

/** Why money is held, in a sentence with the day or the sum that it waits for. */
export function HoldText({
  reason,
  heldUntil,
  minimumVnd,
}: {
  reason: HoldReason
  heldUntil: string | null
  minimumVnd: number
}) {
  const t = useTranslations("money.holds")
  return t(reason, {
    day: heldUntil === null ? "" : formatDay(heldUntil),
    amount: formatVnd(minimumVnd),
  })
}
