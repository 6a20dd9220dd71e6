/** Cookie that holds how many pieces lie in the basket: not secret, so that a cached page's script may read it. */
export const BASKET_COUNT_COOKIE = "basket_count"

/** Event on `window` after an action changed the basket without leaving the page. */
export const BASKET_COUNT_CHANGED = "basket-count-changed"

/** Reads the number from `document.cookie`; 0 where there is none or it is no number. */
export function readBasketCount(cookies: string): number {
  const pair = cookies.split("; ").find((each) => each.startsWith(`${BASKET_COUNT_COOKIE}=`))
  const count = Number(pair?.slice(BASKET_COUNT_COOKIE.length + 1))
  return Number.isInteger(count) && count > 0 ? count : 0
}
