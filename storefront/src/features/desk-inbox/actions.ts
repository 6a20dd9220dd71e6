"use server"

import { approveWorkItems } from "@/data/review"
import { localeOf } from "@/i18n/locale-field"
import { redirect } from "@/i18n/navigation"

/** Approves what is ticked; each refusal is counted and named on the page that follows. */
export async function approveSelected(form: FormData): Promise<void> {
  const locale = localeOf(form)
  const ids = form.getAll("item").filter((one) => typeof one === "string")
  const back = (query: Record<string, string>) => {
    redirect({ href: { pathname: "/officer", query }, locale })
  }
  if (ids.length === 0) {
    back({ refused: "none" })
    return
  }

  const answer = await approveWorkItems(ids, form)
  if (!answer.ok) {
    back({ refused: "other" })
    return
  }
  const codes = answer.body.results.flatMap(({ code }) => (code === null ? [] : [code]))
  back({
    approved: String(answer.body.results.length - codes.length),
    ...(codes.length === 0
      ? {}
      : { failed: String(codes.length), reasons: [...new Set(codes)].join(",") }),
  })
}
