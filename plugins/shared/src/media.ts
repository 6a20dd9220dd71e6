import type { Localised } from "./localised"

/** A picture in several widths, as it is stored with a record and answered by the API. */
export type MediaRef = {
  /**
   * Root-relative address with `{width}` in it: `/media/3f9c…-{width}.webp`. The storefront forwards `/media` to the
   * backend, which sends AVIF instead where the browser accepts it and the file exists.
   */
  template: string
  widths: number[]
  /** Of the largest width, in pixels. */
  width: number
  height: number
  alt: Localised
}
