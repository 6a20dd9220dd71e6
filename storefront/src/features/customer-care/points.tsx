import { useTranslations } from "next-intl"

/** Buyers' points as a bar of five: unlike the officer's stars, which are drawn as stars. */
export function Points({ value }: { value: number }) {
  const t = useTranslations("care.reviews")
  return (
    <span className="points" role="img" aria-label={t("points", { stars: value })}>
      <span className="points__bar" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((place) => (
          <i key={place} className={place <= Math.round(value) ? "on" : ""} />
        ))}
      </span>
      <b className="strong" aria-hidden="true">
        {value}/5
      </b>
    </span>
  )
}
