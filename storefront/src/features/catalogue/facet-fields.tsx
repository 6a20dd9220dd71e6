import type { CatalogAnswer, CatalogFacet, FacetValue } from "@cholang/backend/http"
import { useLocale, useTranslations } from "next-intl"
import { pick } from "@/lib/localised"
import { Checkbox } from "@/ui/check"
import { Icon } from "@/ui/icon"
import { type CatalogueState, FACETS } from "./catalogue-state"
import { CATALOGUE_FORM } from "./form-id"

/** Facets that start folded: long lists that few need. */
const FOLDED: ReadonlySet<CatalogFacet> = new Set(["producer", "commune"])

/** One group of boxes a facet, then the price. Groups without a value are left out. */
export function FacetFields({ state, answer }: { state: CatalogueState; answer: CatalogAnswer }) {
  const t = useTranslations("catalogue")
  return (
    <div className="facets__body">
      {FACETS.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          title={t(`facet.${facet}`)}
          values={answer.facets[facet]}
          chosen={state.facets[facet] ?? []}
        />
      ))}
      <PriceFields state={state} />
    </div>
  )
}

function FacetGroup({
  facet,
  title,
  values,
  chosen,
}: {
  facet: CatalogFacet
  title: string
  values: readonly FacetValue[]
  chosen: readonly string[]
}) {
  const locale = useLocale()
  if (values.length === 0) return null
  return (
    <details open={!FOLDED.has(facet) || chosen.length > 0}>
      <summary>
        {title}
        <Icon name="down" small />
      </summary>
      <fieldset>
        <legend className="vh">{title}</legend>
        {values.map(({ value, label, count }) => (
          <Checkbox
            key={value}
            form={CATALOGUE_FORM}
            name={facet}
            value={value}
            defaultChecked={chosen.includes(value)}
            count={count}
          >
            {pick(label, locale)}
          </Checkbox>
        ))}
      </fieldset>
    </details>
  )
}

function PriceFields({ state }: { state: CatalogueState }) {
  const t = useTranslations("catalogue.price")
  const fields = [
    { name: "price_min", label: t("from"), value: state.priceMin },
    { name: "price_max", label: t("to"), value: state.priceMax },
  ]
  return (
    <details open>
      <summary>
        {t("title")}
        <Icon name="down" small />
      </summary>
      <fieldset className="range">
        <legend className="vh">{t("title")}</legend>
        {fields.map(({ name, label, value }) => (
          <div key={name} className="affix">
            <input
              className="input"
              form={CATALOGUE_FORM}
              name={name}
              aria-label={label}
              placeholder={label}
              inputMode="numeric"
              maxLength={14}
              defaultValue={value ?? ""}
            />
            <span aria-hidden="true">₫</span>
          </div>
        ))}
      </fieldset>
    </details>
  )
}
