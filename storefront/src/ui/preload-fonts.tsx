import ui from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2"
import display from "@fontsource-variable/literata/files/literata-latin-wght-normal.woff2"

/** The two faces that every first screen needs are asked for beside the style sheet, not after it. */
export function PreloadFonts() {
  return [display, ui].map((url) => (
    <link key={url} rel="preload" as="font" type="font/woff2" href={url} crossOrigin="anonymous" />
  ))
}
