import { fail } from "node:assert/strict"
import { type Coarseness, type Hand } from "./hand"

/** Heavier drawings are cut again, more coarsely. In characters, which are bytes here. */
const MOST_CHARACTERS = 29_600
const COARSEST: Coarseness = 5

/** The finest cutting from `first` on that keeps the drawing light. */
export function withinWeight(first: Coarseness, drawAt: (step: Coarseness) => string): string {
  for (const step of [0, 1, 2, 3, 4, 5] as const) {
    if (step < first) continue
    const svg = drawAt(step)
    if (svg.length < MOST_CHARACTERS || step === COARSEST) return svg
  }
  fail(`There is no coarseness ${first}`)
}

export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** `extra` is printed last, as it is. */
export type DocumentOptions = { width: number; height: number; label: string; extra?: string }

export function svgDocument(
  hand: Hand,
  { width, height, label, extra = "" }: DocumentOptions
): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none"` +
    ` stroke-linecap="round" stroke-linejoin="round" role="img" aria-label="${escapeText(label)}">` +
    `${hand.toString()}${extra}</svg>`
  )
}
