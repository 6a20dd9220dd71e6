import { useEffect } from "react"
import { BASKET_COUNT_CHANGED } from "@/lib/basket-count"
import type { BasketState } from "./state"

/** Tells the header, which is on the same page, that an action has changed the number of pieces. */
export function useBasketCountChanged(state: BasketState): void {
  useEffect(() => {
    if (state.status !== "idle") window.dispatchEvent(new Event(BASKET_COUNT_CHANGED))
  }, [state])
}
