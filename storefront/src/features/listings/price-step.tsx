"use client"

import { type DraftVariant, LISTING_LIMITS, type ListingContent } from "@cholang/marketplace/domain"
import { useTranslations } from "next-intl"
import { formatVnd } from "@/lib/money"
import { Button } from "@/ui/button"
import { BilingualField } from "./bilingual-field"
import { useEditor } from "./editor-context"
import { likelyPrice } from "./likely-price"
import { NumberField } from "./number-field"

/** Sizes, each with its price, its pieces and its weight. */
export function PriceStep({ base }: { base: ListingContent }) {
  const t = useTranslations("listings.editor")
  const { content, change, isEditable } = useEditor()
  const replace = (key: string, next: DraftVariant) => {
    change({
      ...content,
      variants: content.variants.map((variant) => (variant.key === key ? next : variant)),
    })
  }
  return (
    <div className="grid gap-4">
      {content.variants.map((variant, index) => (
        <VariantFields
          key={variant.key}
          variant={variant}
          index={index}
          others={content.variants.filter(({ key }) => key !== variant.key)}
          onChange={(next) => {
            replace(variant.key, next)
          }}
          onRemove={() => {
            change({
              ...content,
              variants: content.variants.filter(({ key }) => key !== variant.key),
            })
          }}
        />
      ))}
      {base.variants.some(({ variant_id: id }) => id !== null) ? (
        <p className="small soft">{t("band")}</p>
      ) : null}
      {isEditable && content.variants.length < LISTING_LIMITS.variants ? (
        <Button
          variant="line"
          onClick={() => {
            change({ ...content, variants: [...content.variants, emptyVariant()] })
          }}
        >
          {t("addVariant")}
        </Button>
      ) : null}
    </div>
  )
}

function VariantFields({
  variant,
  index,
  others,
  onChange,
  onRemove,
}: {
  variant: DraftVariant
  index: number
  others: readonly DraftVariant[]
  onChange: (next: DraftVariant) => void
  onRemove: () => void
}) {
  const t = useTranslations("listings.editor")
  const { isEditable } = useEditor()
  const at = `variants.${index.toString()}`
  const better = likelyPrice(variant, others)
  return (
    <section className="editor__variant" aria-label={t("variant", { number: index + 1 })}>
      <BilingualField
        field={`${at}.name`}
        label={t("fields.variant_name")}
        hint={t("fields.variantNameHint")}
        value={variant.name}
        maxLength={LISTING_LIMITS.variantName}
        onChange={(name) => {
          onChange({ ...variant, name })
        }}
      />
      <div className="editor__pair">
        <NumberField
          field={`${at}.price_vnd`}
          label={t("fields.price_vnd")}
          suffix="₫"
          value={variant.price_vnd}
          max={LISTING_LIMITS.priceMaxVnd}
          onChange={(price_vnd) => {
            onChange({ ...variant, price_vnd })
          }}
        />
        <NumberField
          field={`${at}.weight_grams`}
          label={t("fields.weight_grams")}
          suffix="g"
          value={variant.weight_grams}
          max={LISTING_LIMITS.weightMaxGrams}
          onChange={(weight_grams) => {
            onChange({ ...variant, weight_grams })
          }}
        />
        {variant.variant_id === null ? (
          <NumberField
            field={`${at}.stock`}
            label={t("fields.stock")}
            value={variant.stock}
            max={LISTING_LIMITS.stockMax}
            onChange={(stock) => {
              onChange({ ...variant, stock })
            }}
          />
        ) : (
          <p className="small soft">{t("fields.stockElsewhere")}</p>
        )}
      </div>
      {better === null || variant.price_vnd === null ? null : (
        <div role="status">
          <p className="small">
            {t("guess.text", { price: formatVnd(variant.price_vnd), better: formatVnd(better) })}
          </p>
          <Button
            size="small"
            variant="line"
            onClick={() => {
              onChange({ ...variant, price_vnd: better })
            }}
          >
            {t("guess.fix", { better: formatVnd(better) })}
          </Button>
        </div>
      )}
      {isEditable ? (
        <Button size="small" variant="quiet" onClick={onRemove}>
          {t("removeVariant")}
        </Button>
      ) : null}
    </section>
  )
}

function emptyVariant(): DraftVariant {
  return {
    key: crypto.randomUUID(),
    variant_id: null,
    name: { vi: "", en: "" },
    price_vnd: null,
    stock: null,
    weight_grams: null,
  }
}
