import { mediaFallback, mediaSrcSet } from "./media"

const picture = {
  template: "/media/abc-{width}.webp",
  widths: [1200, 400, 800],
  width: 1200,
  height: 1500,
  alt: { vi: "Chè", en: "Tea" },
}

it("lists every width for the browser to choose from, narrowest first", () => {
  expect(mediaSrcSet(picture)).toBe(
    "/media/abc-400.webp 400w, /media/abc-800.webp 800w, /media/abc-1200.webp 1200w"
  )
})

it("falls back to the middle width", () => {
  expect(mediaFallback(picture)).toBe("/media/abc-800.webp")
})
