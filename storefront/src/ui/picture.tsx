import type { MediaRef } from "@cholang/shared"
import { useLocale } from "next-intl"
import { cx } from "../lib/cx"
import { pick } from "../lib/localised"
import { mediaFallback, mediaSrcSet } from "../lib/media"

export type PictureProps = {
  picture: MediaRef
  /** How wide it is drawn, as in `sizes` of an image: `(min-width: 64rem) 20vw, 45vw`. */
  sizes: string
  /** The largest picture of the first screen: fetched at once. All others wait until they are near. */
  priority?: boolean
  /** True where the words beside the picture already say what it shows. */
  decorative?: boolean
  className?: string
}

/** A print in as many widths as it has, with its text in the visitor's language. */
export function Picture({
  picture,
  sizes,
  priority = false,
  decorative = false,
  className,
}: PictureProps) {
  const locale = useLocale()
  return (
    // eslint-disable-next-line @next/next/no-img-element -- the backend renders every width and format already
    <img
      src={mediaFallback(picture)}
      srcSet={mediaSrcSet(picture)}
      sizes={sizes}
      alt={decorative ? "" : pick(picture.alt, locale)}
      width={picture.width}
      height={picture.height}
      loading={priority ? "eager" : "lazy"}
      fetchPriority={priority ? "high" : "auto"}
      decoding="async"
      className={className}
    />
  )
}

/** A picture in its woodblock frame, 4:5; an empty frame where there is no picture yet. */
export function Print({
  picture,
  strip,
  className,
  ...rest
}: Omit<PictureProps, "picture"> & { picture: MediaRef | null; strip?: string | undefined }) {
  return (
    <span className={cx("print", className)}>
      {picture === null ? (
        <span className="print__none" aria-hidden="true" />
      ) : (
        <Picture picture={picture} {...rest} />
      )}
      {strip === undefined ? null : <span className="print__strip">{strip}</span>}
    </span>
  )
}
