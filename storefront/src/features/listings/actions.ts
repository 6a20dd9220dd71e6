"use server"

import { type ListingContent, parseWholeNumber } from "@cholang/marketplace/domain"
import type {
  ContentRefusedAnswer,
  DraftConflictAnswer,
  ListingDraftAnswer,
  ListingDraftView,
  OffersChangedAnswer,
  OffersRefusedAnswer,
} from "@cholang/marketplace/http"
import { producerRequest } from "@/data/actor-request"
import { sendOffersCsv } from "@/data/send-csv"
import { localeOf } from "@/i18n/locale-field"
import { redirect } from "@/i18n/navigation"
import type { DraftAnswer, ImportState, OffersState, RowState } from "./state"

const MAX_PRICE = 1_000_000_000
const MAX_STOCK = 1_000_000

/** Keeps what is written. Called by the editor by itself, not by a form. */
export async function saveDraft(
  id: string,
  version: number,
  content: ListingContent
): Promise<DraftAnswer> {
  const answer = await producerRequest<ListingDraftAnswer>(
    `/producer/listings/${encodeURIComponent(id)}`,
    {
      method: "PUT",
      body: { version, content },
    }
  )
  if (answer.ok) return { status: "saved", draft: answer.body.draft }
  if (answer.status === 409 && isConflict(answer.body)) {
    return { status: "conflict", draft: answer.body.draft }
  }
  if (isRefused(answer.body)) return { status: "refused", problems: answer.body.problems }
  return { status: "failed", code: answer.code }
}

/** Sends the draft to the officer, or takes it back. */
export async function moveDraft(
  id: string,
  version: number,
  action: "submit" | "takeBack" | "withdraw"
): Promise<DraftAnswer> {
  const path = `/producer/listings/${encodeURIComponent(id)}`
  const answer = await producerRequest<ListingDraftAnswer>(
    action === "submit" ? `${path}/submit` : `${path}/retract`,
    { method: "POST", body: action === "submit" ? { version } : { version, action } }
  )
  return answer.ok
    ? { status: "saved", draft: answer.body.draft }
    : { status: "failed", code: answer.code }
}

/** Begins a draft: a new product, a change of a listing, or a copy. */
export async function beginDraft(_previous: RowState, form: FormData): Promise<RowState> {
  const listing = textOf(form, "listing_id")
  const copy = textOf(form, "copy_of")
  const answer = await producerRequest<ListingDraftAnswer>("/producer/listings", {
    method: "POST",
    form,
    body: listing !== "" ? { listing_id: listing } : copy !== "" ? { copy_of: copy } : {},
  })
  if (!answer.ok) return { code: answer.code }
  return redirect({
    href: { pathname: "/producer/listings/[id]", params: { id: answer.body.draft.id } },
    locale: localeOf(form),
  })
}

/** Pauses a listing, or sells it again. */
export async function changeListingState(_previous: RowState, form: FormData): Promise<RowState> {
  const answer = await producerRequest(
    `/producer/listings/${encodeURIComponent(textOf(form, "id"))}/state`,
    { method: "POST", form, body: { action: textOf(form, "action") } }
  )
  if (!answer.ok) return { code: answer.code }
  return redirect({ href: "/producer/listings", locale: localeOf(form) })
}

/** All changed rows of the grid, or none. Rows that stand as they stood are not sent. */
export async function changeOffers(_previous: OffersState, form: FormData): Promise<OffersState> {
  const typed: Record<string, string> = {}
  const problems: OffersState["problems"] = []
  const changes: { variant_id: string; price_vnd?: number; stock?: number }[] = []
  for (const id of form.getAll("variant")) {
    if (typeof id !== "string") continue
    const change: { variant_id: string; price_vnd?: number; stock?: number } = { variant_id: id }
    for (const [field, max] of [
      ["price_vnd", MAX_PRICE],
      ["stock", MAX_STOCK],
    ] as const) {
      const text = textOf(form, `${field}.${id}`)
      typed[`${field}.${id}`] = text
      if (!form.has(`${field}.${id}`) || text === textOf(form, `was.${field}.${id}`)) continue
      const parsed = parseWholeNumber(text, max)
      if (parsed.ok) change[field] = parsed.value
      else problems.push({ variant_id: id, field, code: parsed.code, limit: max })
    }
    if (change.price_vnd !== undefined || change.stock !== undefined) changes.push(change)
  }
  if (problems.length > 0) return { changed: null, problems, typed, code: null }
  if (changes.length === 0) return { changed: 0, problems: [], typed: {}, code: null }

  const answer = await producerRequest<OffersChangedAnswer>("/producer/offers", {
    method: "PATCH",
    form,
    body: { changes },
  })
  if (answer.ok) return { changed: answer.body.changed, problems: [], typed: {}, code: null }
  if (isOffersRefused(answer.body)) {
    return {
      changed: null,
      typed,
      code: null,
      problems: answer.body.problems.map(({ row, field, code, limit }) => ({
        variant_id: changes[row]?.variant_id ?? "",
        field: field === "variant_id" ? "price_vnd" : field,
        code,
        ...(limit === undefined ? {} : { limit }),
      })),
    }
  }
  return { changed: null, problems: [], typed, code: answer.code }
}

/** Sends a file to be looked at; nothing of it is written yet. */
export async function previewImport(_previous: ImportState, form: FormData): Promise<ImportState> {
  const file = form.get("file")
  if (!(file instanceof File) || file.size === 0) return { code: "csv_empty" }
  if (file.size > 1_000_000) return { code: "csv_too_large" }
  const sent = await sendOffersCsv(await file.text())
  if (!sent.ok) return { code: sent.code === "too_large" ? "csv_too_large" : "other" }
  return redirect({
    href: { pathname: "/producer/offers/import", query: { import: sent.id } },
    locale: localeOf(form),
  })
}

/** Writes what the preview showed. */
export async function confirmImport(_previous: ImportState, form: FormData): Promise<ImportState> {
  const id = textOf(form, "id")
  const answer = await producerRequest<OffersChangedAnswer>(
    `/producer/offers/imports/${encodeURIComponent(id)}/confirm`,
    { method: "POST", form }
  )
  if (!answer.ok) {
    return { code: answer.code === "import_out_of_date" ? "import_out_of_date" : "other" }
  }
  return redirect({
    href: { pathname: "/producer/offers/import", query: { import: id } },
    locale: localeOf(form),
  })
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value.trim() : ""
}

function hasDraft(body: unknown): body is { draft: ListingDraftView } {
  return typeof body === "object" && body !== null && "draft" in body
}

function isConflict(body: unknown): body is DraftConflictAnswer {
  return hasDraft(body) && "code" in body && body.code === "version_conflict"
}

function isRefused(body: unknown): body is ContentRefusedAnswer {
  return (
    typeof body === "object" && body !== null && "code" in body && body.code === "content_refused"
  )
}

function isOffersRefused(body: unknown): body is OffersRefusedAnswer {
  return (
    typeof body === "object" && body !== null && "code" in body && body.code === "offers_refused"
  )
}
