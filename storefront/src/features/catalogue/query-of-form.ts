import { readCatalogueState, writeCatalogueState } from "./catalogue-state"

/** The address that a form asks for, `?star=4,5` or empty: shorter than what the browser itself would send. */
export function queryOfForm(form: FormData): string {
  const raw: Record<string, string[]> = {}
  for (const [name, value] of form) {
    if (typeof value === "string") (raw[name] ??= []).push(value)
  }
  const state = readCatalogueState(raw)
  const isUsualOrder = state.sort === (state.q === "" ? "newest" : "relevance")
  const query = new URLSearchParams(
    writeCatalogueState(isUsualOrder ? { ...state, sort: null } : state)
  )
  const text = query.toString().replaceAll("%2C", ",")
  return text === "" ? "" : `?${text}`
}
