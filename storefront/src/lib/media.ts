import type { MediaRef } from "@cholang/shared"

/** The picture's file of one width. */
export function mediaUrl(picture: MediaRef, width: number): string {
  return picture.template.replace("{width}", width.toString())
}

/** All files of a picture for `srcset`, narrowest first. */
export function mediaSrcSet(picture: MediaRef): string {
  return [...picture.widths]
    .sort((left, right) => left - right)
    .map((width) => `${mediaUrl(picture, width)} ${width.toString()}w`)
    .join(", ")
}

/** The file for a browser that does not read `srcset`: the middle width. */
export function mediaFallback(picture: MediaRef): string {
  const widths = [...picture.widths].sort((left, right) => left - right)
  return mediaUrl(picture, widths[Math.floor((widths.length - 1) / 2)] ?? picture.width)
}
