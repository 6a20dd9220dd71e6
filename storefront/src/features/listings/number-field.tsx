"use client"

import { parseWholeNumber } from "@cholang/marketplace/domain"
import { useTranslations } from "next-intl"
import { useState } from "react"
import { TextField } from "@/ui/field"
import { Remark, useProblem } from "./editor-context"
import { refusalText } from "./refusal-text"

/** A whole number as people type it, `280.000`; what cannot be one is said at once and not kept. */
export function NumberField({
  field,
  label,
  suffix,
  value,
  max,
  onChange,
}: {
  field: string
  label: string
  suffix?: string
  value: number | null
  max: number
  onChange: (next: number | null) => void
}) {
  const t = useTranslations("listings")
  const problem = useProblem(field)
  const [typed, setTyped] = useState(value?.toString() ?? "")
  const parsed = parseWholeNumber(typed, max)
  const isOther = parsed.ok && parsed.value !== value
  const shown = isOther && value !== null ? value.toString() : typed
  const error = typed !== "" && !parsed.ok ? refusalText(t, parsed.code, max) : problem
  return (
    <div>
      <TextField
        label={label}
        {...(suffix === undefined ? {} : { suffix })}
        inputMode="numeric"
        value={shown}
        error={error}
        onChange={({ target }) => {
          setTyped(target.value)
          const next = parseWholeNumber(target.value, max)
          onChange(next.ok ? next.value : null)
        }}
      />
      <Remark field={field} />
    </div>
  )
}
