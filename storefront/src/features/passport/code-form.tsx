import { useLocale } from "next-intl"
import type { ReactNode } from "react"
import { TextField } from "@/ui/field"
import { Button } from "@/ui/button"

export type CodeFormTexts = {
  label: ReactNode
  hint: ReactNode
  submit: ReactNode
  error?: ReactNode
}

/** A code typed by hand. A plain form: it works on any phone, with any browser. */
export function CodeForm({ texts, typed = "" }: { texts: CodeFormTexts; typed?: string }) {
  return (
    <form className="code-form" action="/api/check-code" method="get">
      <input type="hidden" name="locale" value={useLocale()} />
      <TextField
        name="code"
        label={texts.label}
        hint={texts.hint}
        error={texts.error}
        defaultValue={typed}
        code
        required
        maxLength={200}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <Button type="submit">{texts.submit}</Button>
    </form>
  )
}
