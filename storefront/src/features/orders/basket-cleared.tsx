"use client"

import { useEffect } from "react"
import { BASKET_COUNT_CHANGED } from "@/lib/basket-count"

/** The basket has become this order: tells the header, which may have come from the page before. */
export function BasketCleared() {
  useEffect(() => {
    window.dispatchEvent(new Event(BASKET_COUNT_CHANGED))
  }, [])
  return null
}
