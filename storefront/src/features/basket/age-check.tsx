"use client"

import { useTranslations } from "next-intl"
import { useActionState } from "react"
import { Button } from "@/ui/button"
import { Checkbox } from "@/ui/check"
import { Note } from "@/ui/feedback"
import { confirmAge } from "./actions"
import type { BasketState } from "./state"

/** Asks the buyer of spirits for their word to be of age; it is kept with the basket, with its moment. */
export function AgeCheck({ isConfirmed }: { isConfirmed: boolean }) {
  const t = useTranslations("basket")
  const [state, action, isPending] = useActionState<BasketState, FormData>(confirmAge, {
    status: "idle",
  })
  return (
    <form action={action} id="age">
      <Note tone="wait">
        <b className="strong">{t("ageTitle")}</b>
        <br />
        {t("ageText")}
        <Checkbox
          key={String(isConfirmed)}
          name="age"
          defaultChecked={isConfirmed}
          aria-busy={isPending}
          onChange={({ currentTarget }) => currentTarget.form?.requestSubmit()}
        >
          {t("ageCheck")}
        </Checkbox>
        <noscript>
          <Button type="submit" variant="line" size="small">
            {t("ageConfirm")}
          </Button>
        </noscript>
        {state.status === "error" ? <span role="alert">{t(`refusals.${state.code}`)}</span> : null}
      </Note>
    </form>
  )
}
