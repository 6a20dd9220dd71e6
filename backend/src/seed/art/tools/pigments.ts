import { round } from "./maths"

/** A colour as `#rrggbb`. */
export type Colour = string

/** Pigments of the highland dye pots and of paper prints; every other colour is mixed from two of these. */
export const PIGMENTS = {
  ink: "#2a201a",
  indigo: "#24436b",
  blue: "#5f8aa3",
  madder: "#b2372a",
  rose: "#d8836a",
  turmeric: "#e3a42d",
  straw: "#dcb66a",
  leaf: "#5f8139",
  pine: "#38562f",
  celadon: "#a9b97a",
  earth: "#87552f",
  bark: "#5a3a26",
  clay: "#b9683c",
  shell: "#faf1dc",
  silver: "#ccd2cc",
  char: "#3a3230",
} as const satisfies Record<string, Colour>

export type Pigment = keyof typeof PIGMENTS

/** Glint is the lighter speck of powdered shell, fibre the darker thread of bark in the sheet. */
export type Paper = { ground: Colour; glint: Colour; fibre: Colour }

export const PAPERS: readonly Paper[] = [
  { ground: "#f4e6c6", glint: "#fbf3df", fibre: "#d9c08f" },
  { ground: "#f1e0bd", glint: "#faf0d8", fibre: "#d3b783" },
  { ground: "#f5e2cd", glint: "#fcf1e3", fibre: "#dcba98" },
  { ground: "#ece4c8", glint: "#f8f3df", fibre: "#ccbf90" },
  { ground: "#f6e5b8", glint: "#fdf3d6", fibre: "#dcbf7c" },
]

function channels(colour: Colour): [number, number, number] {
  const part = (start: number) => parseInt(colour.slice(start, start + 2), 16)
  return [part(1), part(3), part(5)]
}

/** `share` of the second colour in the first. */
export function mix(first: Colour, second: Colour, share: number): Colour {
  const target = channels(second)
  const hex = channels(first).map((value, index) => {
    const other = target[index] ?? value
    return round(value + (other - value) * share)
      .toString(16)
      .padStart(2, "0")
  })
  return `#${hex.join("")}`
}
