"use client"

import { useSyncExternalStore } from "react"
import { BASKET_COUNT_CHANGED, readBasketCount } from "@/lib/basket-count"
import { Icon } from "@/ui/icon"
import { PlainLink } from "@/ui/link"

/**
 * The basket with its number of pieces. The page around it is cached for everybody, so the number comes from a cookie
 * that the basket's actions keep (`basket_count`); without scripts the link has no number.
 */
export function BasketLink({ label, one, many }: { label: string; one: string; many: string }) {
  const count = useSyncExternalStore(subscribe, readCount, noCount)
  const words = (count === 1 ? one : many).replace(/\d+/, count.toString())
  return (
    <PlainLink
      className="iconbtn"
      href="/basket"
      aria-label={count === 0 ? label : `${label}, ${words}`}
    >
      <Icon name="basket" />
      {count === 0 ? null : (
        <span className="bubble" aria-hidden="true">
          {count}
        </span>
      )}
    </PlainLink>
  )
}

const readCount = (): number => readBasketCount(document.cookie)
const noCount = (): number => 0

function subscribe(onChange: () => void): () => void {
  const events = [BASKET_COUNT_CHANGED, "focus", "pageshow"]
  for (const event of events) window.addEventListener(event, onChange)
  return () => {
    for (const event of events) window.removeEventListener(event, onChange)
  }
}
