"use client"

import { isAlcoholSet, LISTING_LIMITS } from "@cholang/marketplace/domain"
import { useTranslations } from "next-intl"
import { useState } from "react"
import { isLabelFieldKey } from "@/lib/label-field"
import { Note } from "@/ui/feedback"
import { TextField } from "@/ui/field"
import { BilingualField } from "./bilingual-field"
import { Remark, useEditor, useProblem } from "./editor-context"

const NOTHING = { vi: "", en: "" }

/** What the law wants on the label of goods of this kind. */
export function LabelStep({ keysOf }: { keysOf: Readonly<Record<string, readonly string[]>> }) {
  const t = useTranslations("listings.editor")
  const vocabulary = useTranslations("vocabulary.labelField")
  const { content, change } = useEditor()
  const set = content.product_set
  if (set === null) return <Note tone="wait">{t("labelNeedsSet")}</Note>

  const required = keysOf[set.toString()] ?? []
  const keys = [...new Set([...required, ...content.label_fields.map(({ key }) => key)])]
  return (
    <div className="grid gap-4">
      <p className="small soft">{t("labelLead")}</p>
      {isAlcoholSet(set) ? <StrengthField /> : null}
      {keys.map((key) => (
        <BilingualField
          key={key}
          field={`label_fields.${key}`}
          label={isLabelFieldKey(key) ? vocabulary(key) : key}
          value={content.label_fields.find((field) => field.key === key)?.value ?? NOTHING}
          maxLength={LISTING_LIMITS.labelValue}
          onChange={(value) => {
            const others = content.label_fields.filter((field) => field.key !== key)
            const isEmpty = value.vi === "" && value.en === ""
            change({ ...content, label_fields: isEmpty ? others : [...others, { key, value }] })
          }}
        />
      ))}
    </div>
  )
}

function StrengthField() {
  const t = useTranslations("listings.editor")
  const { content, change } = useEditor()
  const [typed, setTyped] = useState(content.abv_percent?.toString() ?? "")
  return (
    <div>
      <TextField
        label={t("fields.abv_percent")}
        suffix="% vol"
        inputMode="decimal"
        value={typed}
        error={useProblem("abv_percent")}
        onChange={({ target }) => {
          setTyped(target.value)
          const value = Number(target.value.replace(",", "."))
          change({
            ...content,
            abv_percent: target.value.trim() === "" || Number.isNaN(value) ? null : value,
          })
        }}
      />
      <Remark field="abv_percent" />
    </div>
  )
}
