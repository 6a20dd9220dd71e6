import { useTranslations } from "next-intl"
import type { Ref } from "react"
import { Note } from "@/ui/feedback"
import { CHECKOUT_FIELDS } from "./checkout-input"
import type { CheckoutState } from "./state"
import type { ErrorOf } from "./use-field-error"

/** Everything that stands in the way, first on the page, each with a link to its field. */
export function ErrorSummary({
  ref,
  state,
  errorOf,
}: {
  ref: Ref<HTMLDivElement>
  state: CheckoutState
  errorOf: ErrorOf
}) {
  const t = useTranslations("checkout")
  const wrong = CHECKOUT_FIELDS.flatMap((field) => {
    const sentence = errorOf(field)
    return sentence === undefined ? [] : [{ field, sentence }]
  })
  if (wrong.length === 0 && state.refusal === null) return null
  return (
    <div ref={ref} tabIndex={-1} role="alert">
      <Note tone="bad">
        {state.refusal === null ? null : <p className="strong">{t(`refusals.${state.refusal}`)}</p>}
        {wrong.length === 0 ? null : (
          <>
            <p className="strong">{t("errorSummary", { count: wrong.length })}</p>
            <ul>
              {wrong.map(({ field, sentence }) => (
                <li key={field}>
                  <a className="link" href={`#${field}`}>
                    {sentence}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </Note>
    </div>
  )
}
