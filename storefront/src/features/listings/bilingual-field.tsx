"use client"

import type { Localised } from "@cholang/shared"
import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { TextAreaField, TextField } from "@/ui/field"
import { Remark, useProblem } from "./editor-context"

/** Vietnamese first; English below, for who has it. */
export function BilingualField({
  field,
  label,
  hint,
  value,
  onChange,
  rows,
  maxLength,
}: {
  /** Path of the text, `title`. */
  field: string
  label: string
  hint?: ReactNode
  value: Localised
  onChange: (next: Localised) => void
  /** Several lines of text. */
  rows?: number
  maxLength: number
}) {
  const t = useTranslations("listings.editor")
  const problem = { vi: useProblem(`${field}.vi`), en: useProblem(`${field}.en`) }
  const one = (locale: "vi" | "en", name: string) => {
    const shared = {
      label: name,
      value: value[locale],
      maxLength,
      error: problem[locale],
      hint: locale === "vi" ? hint : undefined,
      lang: locale,
    }
    return rows === undefined ? (
      <TextField
        {...shared}
        onChange={(event) => {
          onChange({ ...value, [locale]: event.target.value })
        }}
      />
    ) : (
      <TextAreaField
        {...shared}
        rows={rows}
        onChange={(event) => {
          onChange({ ...value, [locale]: event.target.value })
        }}
      />
    )
  }
  return (
    <div>
      {one("vi", label)}
      <Remark field={`${field}.vi`} />
      <details open={problem.en !== undefined || undefined}>
        <summary className="small soft">{t("english")}</summary>
        {one("en", t("fields.english", { field: label }))}
        <Remark field={`${field}.en`} />
      </details>
    </div>
  )
}
