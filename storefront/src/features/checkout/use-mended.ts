import { type ChangeEvent, useState } from "react"
import type { CheckoutState } from "./state"
import type { ErrorOf } from "./use-field-error"

/**
 * Complaints about a field fall silent once it is changed, so that nobody reads "fill this in" under what was just
 * filled in. The next answer speaks anew.
 */
export function useMended(answer: CheckoutState, errorOf: ErrorOf) {
  const [mended, setMended] = useState<{ answer: CheckoutState; names: readonly string[] }>({
    answer,
    names: [],
  })
  const names = mended.answer === answer ? mended.names : []
  return {
    openErrorOf: (field: Parameters<ErrorOf>[0]) =>
      names.includes(field) ? undefined : errorOf(field),
    noteChange: ({ target }: ChangeEvent<HTMLFormElement>) => {
      if ("name" in target && typeof target.name === "string" && !names.includes(target.name))
        setMended({ answer, names: [...names, target.name] })
    },
  }
}
