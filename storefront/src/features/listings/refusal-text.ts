import type { useTranslations } from "next-intl"
import { formatNumber } from "@/lib/money"
import vi from "../../../messages/vi/listings.json"

type Translate = ReturnType<typeof useTranslations<"listings">>
type RefusalKey = keyof typeof vi.refusals
type FailureKey = keyof typeof vi.failed

/** A refusal in the reader's words; what has no words yet is still said to be refused. */
export function refusalText(t: Translate, code: string, limit?: number): string {
  const key: RefusalKey = isRefusalKey(code) ? code : "other"
  return t(`refusals.${key}`, { limit: limit === undefined ? "" : formatNumber(limit, "vi") })
}

export function failureText(t: Translate, code: string): string {
  return t(`failed.${isFailureKey(code) ? code : "generic"}`)
}

function isRefusalKey(code: string): code is RefusalKey {
  return Object.hasOwn(vi.refusals, code)
}

function isFailureKey(code: string): code is FailureKey {
  return Object.hasOwn(vi.failed, code)
}
