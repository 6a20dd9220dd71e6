import type { Localised } from "./localised"

/** A picture in several widths; the server negotiates WebP or AVIF at each address. */
export type MediaRef = {
  /** Address with `{width}` in it, e.g. `https://…/media/ab12cd-{width}.webp`. */
  template: string
  widths: number[]
  /** Of the largest width. */
  width: number
  height: number
  alt: Localised
}
