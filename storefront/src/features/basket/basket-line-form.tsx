"use client"

import { useTranslations } from "next-intl"
import { useActionState, useId } from "react"
import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { changeBasketLine } from "./actions"
import type { BasketState } from "./state"
import { useBasketCountChanged } from "./use-basket-count-changed"

const AT_MOST = 99

/** How many pieces, or none. Every control is a button of one form, so it works without scripts as well. */
export function BasketLineForm({
  lineId,
  title,
  quantity,
  available,
}: {
  lineId: string
  title: string
  quantity: number
  /** Null when stock is not counted. */
  available: number | null
}) {
  const t = useTranslations("basket")
  const [state, action, isPending] = useActionState<BasketState, FormData>(changeBasketLine, {
    status: "idle",
  })
  useBasketCountChanged(state)
  const fieldId = useId()
  const most = Math.min(available ?? AT_MOST, AT_MOST)
  return (
    <form action={action} aria-busy={isPending}>
      <input type="hidden" name="line_id" value={lineId} />
      {/* Pressing Enter in the field presses the first button of the form: this one. */}
      <button type="submit" className="vh" tabIndex={-1} aria-hidden="true">
        {t("update")}
      </button>
      <div className="bline__act">
        <div className="qty">
          <button
            name="step"
            value="-1"
            aria-label={t("less", { title })}
            disabled={isPending || quantity <= 1}
          >
            <Icon name="minus" small />
          </button>
          <input
            key={quantity}
            id={fieldId}
            name="quantity"
            aria-label={t("quantityOf", { title })}
            type="number"
            inputMode="numeric"
            min={1}
            max={AT_MOST}
            defaultValue={quantity}
            onBlur={({ currentTarget }) => {
              if (currentTarget.value !== String(quantity)) currentTarget.form?.requestSubmit()
            }}
          />
          <button
            name="step"
            value="1"
            aria-label={t("more", { title })}
            disabled={isPending || quantity >= most}
          >
            <Icon name="plus" small />
          </button>
        </div>
        <noscript>
          <Button type="submit" variant="line" size="small">
            {t("update")}
          </Button>
        </noscript>
        <Button
          type="submit"
          name="step"
          value="remove"
          variant="quiet"
          size="small"
          formNoValidate
          aria-label={t("removeOf", { title })}
          disabled={isPending}
        >
          {t("remove")}
        </Button>
      </div>
      {state.status === "error" ? (
        <p className="err" role="alert">
          <Icon name="warning" small />
          <span>{t(`refusals.${state.code}`)}</span>
        </p>
      ) : null}
    </form>
  )
}
