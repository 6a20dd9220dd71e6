import type { Locale, MediaRef } from "@cholang/shared"
import type { Metadata } from "next"
import type { Href } from "../paths"
import { pick } from "../localised"
import { alternatesOf } from "./alternates"
import { sharePicture } from "./share-picture"

export type PageFacts = {
  href: Href
  locale: Locale
  title: string
  description?: string | undefined
  /** The print of what the page shows; without one the shop's own is shared. */
  picture?: MediaRef | null | undefined
  /** False for pages of one visitor, filtered lists and whatever a search engine has no use for. */
  indexed?: boolean
}

/** Title, description, canonical link, hreflang and sharing picture of a page. Every page's `generateMetadata` is this. */
export function pageMetadata(facts: PageFacts): Metadata {
  const { href, locale, title, description, picture, indexed = true } = facts
  const image = picture
    ? { ...sharePicture(picture), alt: pick(picture.alt, locale) }
    : DEFAULT_IMAGE
  return {
    title,
    ...(description === undefined ? {} : { description }),
    alternates: alternatesOf(href, locale),
    openGraph: {
      title,
      ...(description === undefined ? {} : { description }),
      siteName: "Chợ Làng",
      locale: locale === "vi" ? "vi_VN" : "en_GB",
      type: "website",
      images: [image],
    },
    twitter: { card: "summary_large_image" },
    ...(indexed ? {} : { robots: { index: false, follow: true } }),
  }
}

const DEFAULT_IMAGE = { url: "/share.png", width: 1200, height: 630, alt: "Chợ Làng" }
