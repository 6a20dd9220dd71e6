"use client"

import { LISTING_LIMITS } from "@cholang/marketplace/domain"
import { useTranslations } from "next-intl"
import { SelectField } from "@/ui/field"
import { BilingualField } from "./bilingual-field"
import { Remark, useEditor, useProblem } from "./editor-context"

export type Choice = { value: string; name: string }

/** What it is called and what kind of goods it is. */
export function NameStep({
  productSets,
  crafts,
}: {
  productSets: readonly Choice[]
  crafts: readonly Choice[]
}) {
  const t = useTranslations("listings.editor")
  const { content, change } = useEditor()
  return (
    <div className="grid gap-4">
      <BilingualField
        field="title"
        label={t("fields.title")}
        hint={t("fields.titleHint")}
        value={content.title}
        maxLength={LISTING_LIMITS.title}
        onChange={(title) => {
          change({ ...content, title })
        }}
      />
      <div>
        <SelectField
          label={t("fields.product_set")}
          error={useProblem("product_set")}
          value={content.product_set?.toString() ?? ""}
          onChange={({ target }) => {
            change({ ...content, product_set: target.value === "" ? null : Number(target.value) })
          }}
        >
          <option value="">{t("fields.chooseSet")}</option>
          {productSets.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </SelectField>
        <Remark field="product_set" />
      </div>
      <SelectField
        label={t("fields.craft_handle")}
        error={useProblem("craft_handle")}
        value={content.craft_handle ?? ""}
        onChange={({ target }) => {
          change({ ...content, craft_handle: target.value === "" ? null : target.value })
        }}
      >
        <option value="">{t("fields.noCraft")}</option>
        {crafts.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </SelectField>
      <BilingualField
        field="summary"
        label={t("fields.summary")}
        value={content.summary}
        rows={2}
        maxLength={LISTING_LIMITS.summary}
        onChange={(summary) => {
          change({ ...content, summary })
        }}
      />
    </div>
  )
}
