import type { MediaRef } from "@cholang/shared"
import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { mediaUrl } from "@/lib/media"
import { Print } from "@/ui/picture"
import { GalleryThumbs } from "./gallery-thumbs"

const MAIN_SIZES = "(min-width: 60rem) 40vw, 100vw"

/** Prints side by side in a strip that snaps; the small ones lead to theirs, with or without scripts. */
export function Gallery({ pictures }: { pictures: readonly (MediaRef | null)[] }) {
  const t = useTranslations("product.gallery")
  return (
    <section className="pdp__gal" aria-label={t("label")}>
      <ul className="pdp__main">
        {pictures.map((picture, index) => (
          <li key={picture?.template ?? "none"} id={anchor(index)}>
            <LargeLink picture={picture} label={t("large", { number: index + 1 })}>
              <Print picture={picture} sizes={MAIN_SIZES} priority={index === 0} />
            </LargeLink>
          </li>
        ))}
      </ul>
      {pictures.length < 2 ? null : (
        <GalleryThumbs
          thumbs={pictures.map((picture, index) => ({
            target: anchor(index),
            label: t("show", { number: index + 1, count: pictures.length }),
            picture: <Print picture={picture} sizes="5rem" decorative />,
          }))}
        />
      )}
    </section>
  )
}

function anchor(index: number): string {
  return `picture-${(index + 1).toString()}`
}

/** The picture in its full size; it also lets the keyboard move through the strip. */
function LargeLink({
  picture,
  label,
  children,
}: {
  picture: MediaRef | null
  label: string
  children: ReactNode
}) {
  if (picture === null) return children
  return (
    <a href={mediaUrl(picture, picture.width)} aria-label={label}>
      {children}
    </a>
  )
}
