"use client"

import { useTranslations } from "next-intl"
import { useActionState, useState } from "react"
import { formatVnd } from "@/lib/money"
import { ChoiceTile } from "@/ui/check"
import { Note, Toast } from "@/ui/feedback"
import { TextLink } from "@/ui/link"
import { QuantityField } from "@/ui/quantity-field"
import { SubmitButton } from "@/ui/submit-button"
import { addToBasket } from "./actions"
import type { BasketState } from "./state"
import { useBasketCountChanged } from "./use-basket-count-changed"

export type VariantChoice = {
  id: string
  title: string
  price_vnd: number
  /** Null when stock is not counted. */
  available: number | null
}

const AT_MOST = 99

/** Choice of variant and quantity, and the one button of a product page. Works as a plain form without scripts. */
export function AddToBasketForm({
  variants,
  producerName,
}: {
  variants: VariantChoice[]
  producerName: string
}) {
  const t = useTranslations("basket")
  const [state, action] = useActionState<BasketState, FormData>(addToBasket, { status: "idle" })
  useBasketCountChanged(state)
  const offered = variants.filter(({ available }) => available === null || available > 0)
  const [chosenId, choose] = useState(offered[0]?.id)
  const chosen = offered.find(({ id }) => id === chosenId)

  if (chosen === undefined) {
    return (
      <p className="strong" role="status">
        {t("add.soldOut")}
      </p>
    )
  }
  return (
    <form
      action={action}
      onSubmit={({ currentTarget }) => nameSubmission(currentTarget)}
      className="grid gap-4"
    >
      <input type="hidden" name="token" defaultValue="" />
      {variants.length === 1 ? (
        <input type="hidden" name="variant_id" value={chosen.id} />
      ) : (
        <fieldset>
          <legend className="label">{t("add.variant")}</legend>
          <div className="tiles">
            {variants.map(({ id, title, price_vnd, available }) => (
              <ChoiceTile
                key={id}
                name="variant_id"
                value={id}
                title={title}
                note={available === 0 ? t("add.soldOut") : formatVnd(price_vnd)}
                disabled={available === 0}
                checked={id === chosenId}
                onChange={() => choose(id)}
              />
            ))}
          </div>
        </fieldset>
      )}
      <div className="row">
        <QuantityField
          key={chosen.id}
          id="buy-quantity"
          name="quantity"
          label={t("add.quantity")}
          lessLabel={t("add.less")}
          moreLabel={t("add.more")}
          max={Math.min(chosen.available ?? AT_MOST, AT_MOST)}
        />
        <SubmitButton busyLabel={t("add.pending")}>{t("add.submit")}</SubmitButton>
      </div>
      <Outcome state={state} producerName={producerName} />
    </form>
  )
}

function Outcome({ state, producerName }: { state: BasketState; producerName: string }) {
  const t = useTranslations("basket")
  if (state.status === "error") {
    return (
      <Note tone="bad" live>
        {t(`refusals.${state.code}`)}
      </Note>
    )
  }
  return state.status === "added" ? (
    <Toast
      action={
        <TextLink href="/basket" className="btn btn--quiet btn--small">
          {t("add.view")}
        </TextLink>
      }
    >
      {t("add.added", { producer: producerName })}
    </Toast>
  ) : null
}

/** A new name for each press, once scripts run: the same name arriving twice is one press sent twice. */
function nameSubmission(form: HTMLFormElement): void {
  const token = form.elements.namedItem("token")
  if (token instanceof HTMLInputElement)
    token.value = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`
}
