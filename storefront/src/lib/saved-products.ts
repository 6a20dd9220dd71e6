/** Cookie with the ids of the products that this visitor keeps: a cached page's script fills its hearts from it. */
export const SAVED_COOKIE = "saved_products"

/** Event on `window` after the list was changed without leaving the page. */
export const SAVED_CHANGED = "saved-products-changed"

/** As many as a cookie holds without growing heavy; an account keeps more. */
export const SAVED_MAX = 80

const SEPARATOR = "."

/** Ids from the cookie's value, newest first; what is no id is dropped. */
export function parseSaved(value: string): string[] {
  return value
    .split(SEPARATOR)
    .filter((id) => /^\w{1,60}$/.test(id))
    .slice(0, SAVED_MAX)
}

export function serialiseSaved(ids: readonly string[]): string {
  return [...new Set(ids)].slice(0, SAVED_MAX).join(SEPARATOR)
}

/** Ids from `document.cookie`. */
export function readSaved(cookies: string): string[] {
  const pair = cookies.split("; ").find((each) => each.startsWith(`${SAVED_COOKIE}=`))
  return parseSaved(pair?.slice(SAVED_COOKIE.length + 1) ?? "")
}
