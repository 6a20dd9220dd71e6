import { WORK_ITEM_KINDS, type WorkItemKind } from "@cholang/access/domain"

export type InboxQuery = {
  kind?: WorkItemKind
  commune?: string
  overdue?: "true"
  low_risk?: "true"
  q?: string
  cursor?: string
}

type SearchParams = Record<string, string | string[] | undefined>

/** The filters of an inbox as its address has them; what is none of them is left out. */
export function inboxQueryOf(params: SearchParams): InboxQuery {
  const text = (name: string) => {
    const value = params[name]
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined
  }
  const kind = WORK_ITEM_KINDS.find((one) => one === text("kind"))
  const commune = /^\d{5}$/.exec(text("commune") ?? "")?.[0]
  const q = text("q")?.slice(0, 100)
  const cursor = text("cursor")
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(commune === undefined ? {} : { commune }),
    ...(text("overdue") === "true" ? { overdue: "true" as const } : {}),
    ...(text("low_risk") === "true" ? { low_risk: "true" as const } : {}),
    ...(q === undefined ? {} : { q }),
    ...(cursor === undefined ? {} : { cursor }),
  }
}
