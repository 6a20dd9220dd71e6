"use client"

import type { PortalOffer } from "@cholang/marketplace/http"
import { useLocale, useTranslations } from "next-intl"
import { useActionState } from "react"
import { LocaleField } from "@/i18n/locale-field-input"
import { pick } from "@/lib/localised"
import { formatVnd } from "@/lib/money"
import { Note } from "@/ui/feedback"
import { SubmitButton } from "@/ui/submit-button"
import { Table } from "@/ui/table"
import { changeOffers } from "./actions"
import { failureText, refusalText } from "./refusal-text"
import { OFFERS_UNTOUCHED, type OffersState } from "./state"

/** Prices and stock of every size, saved together or not at all. */
export function OffersGrid({ offers }: { offers: readonly PortalOffer[] }) {
  const t = useTranslations("listings")
  const locale = useLocale()
  const [state, action] = useActionState(changeOffers, OFFERS_UNTOUCHED)
  const nameOf = (offer: PortalOffer) => `${pick(offer.title, locale)}, ${pick(offer.name, locale)}`
  return (
    <form action={action} noValidate className="offers grid gap-4">
      <LocaleField />
      <Answer state={state} />
      <Table
        caption={t("offers.caption")}
        rows={offers}
        rowKey={({ variant_id: id }) => id}
        headColumn="product"
        columns={[
          {
            key: "product",
            label: t("offers.product"),
            cell: (offer) => (
              <>
                <span className="strong">{pick(offer.title, locale)}</span>
                <br />
                <span className="small soft">{pick(offer.name, locale)}</span>
                <input type="hidden" name="variant" value={offer.variant_id} />
              </>
            ),
          },
          {
            key: "price",
            label: t("offers.price"),
            cell: (offer) => (
              <Cell
                offer={offer}
                field="price_vnd"
                value={offer.price_vnd}
                label={t("offers.priceOf", { name: nameOf(offer) })}
                state={state}
                note={t("offers.band", {
                  min: formatVnd(offer.price_band.min),
                  max: formatVnd(offer.price_band.max),
                })}
              />
            ),
          },
          {
            key: "stock",
            label: t("offers.stock"),
            cell: (offer) =>
              offer.stocked === null ? (
                <span className="small soft">{t("offers.uncounted")}</span>
              ) : (
                <Cell
                  offer={offer}
                  field="stock"
                  value={offer.stocked}
                  label={t("offers.stockOf", { name: nameOf(offer) })}
                  state={state}
                  note={
                    offer.reserved === 0 ? null : t("offers.reserved", { count: offer.reserved })
                  }
                />
              ),
          },
        ]}
      />
      <div className="editor__foot">
        <SubmitButton busyLabel={t("offers.saving")}>{t("offers.save")}</SubmitButton>
      </div>
    </form>
  )
}

function Answer({ state }: { state: OffersState }) {
  const t = useTranslations("listings")
  if (state.code !== null)
    return (
      <Note tone="bad" live>
        {failureText(t, state.code)}
      </Note>
    )
  if (state.problems.length > 0)
    return (
      <Note tone="bad" live>
        {t("offers.refused", { count: state.problems.length })}
      </Note>
    )
  return state.changed === null ? null : (
    <Note tone="ok" live>
      {t("offers.saved", { count: state.changed })}
    </Note>
  )
}

function Cell({
  offer,
  field,
  value,
  label,
  note,
  state,
}: {
  offer: PortalOffer
  field: "price_vnd" | "stock"
  value: number
  label: string
  note: string | null
  state: OffersState
}) {
  const t = useTranslations("listings")
  const name = `${field}.${offer.variant_id}`
  const problem = state.problems.find(
    (each) => each.variant_id === offer.variant_id && each.field === field
  )
  const errorId = `${name}-error`
  return (
    <div className={problem === undefined ? undefined : "field--error"}>
      <input type="hidden" name={`was.${name}`} value={value} />
      <input
        key={`${value.toString()}-${state.typed[name] ?? ""}`}
        className="input num"
        name={name}
        inputMode="numeric"
        aria-label={label}
        defaultValue={state.typed[name] ?? value.toString()}
        {...(problem === undefined ? {} : { "aria-invalid": true, "aria-describedby": errorId })}
      />
      {problem === undefined ? null : (
        <p className="err" id={errorId}>
          {refusalText(t, problem.code, problem.limit)}
        </p>
      )}
      {note === null ? null : <p className="tiny soft">{note}</p>}
    </div>
  )
}
