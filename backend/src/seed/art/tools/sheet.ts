import type { BrocadeKind } from "./brocade-kinds"
import type { Paper, Pigment } from "./pigments"

/** The colours that belong together on one sheet. */
export type Scheme = {
  mat: Pigment
  sun: Pigment
  hill: Pigment
  far: Pigment
  band: BrocadeKind
}

export type Landscape = "karst" | "terraces" | "river" | "village" | "clouds" | "forest" | "plain"
export type Table = "cloth" | "mat" | "wood" | "stripes" | "leaves"

/** What is decided for a sheet before the first line is cut. Lengths in units of the drawing. */
export type Sheet = {
  paper: Paper
  scheme: Scheme
  landscape: Landscape
  table: Table
  /** Where the table begins. */
  horizon: number
  /** Where the lower brocade band begins. */
  bandTop: number
  hasTopBand: boolean
  /** The second set of rows of the band's brocade. */
  hasAlternateBand: boolean
  sealX: number
  /** The sky is bare paper without one. */
  sky?: Pigment
}

export const SCHEMES: readonly Scheme[] = [
  { mat: "madder", sun: "turmeric", hill: "leaf", far: "blue", band: "tay" },
  { mat: "indigo", sun: "madder", hill: "celadon", far: "blue", band: "hmong" },
  { mat: "turmeric", sun: "madder", hill: "leaf", far: "indigo", band: "dao" },
  { mat: "leaf", sun: "rose", hill: "celadon", far: "blue", band: "tay" },
  { mat: "clay", sun: "turmeric", hill: "pine", far: "blue", band: "pathen" },
  { mat: "blue", sun: "madder", hill: "leaf", far: "celadon", band: "dao" },
  { mat: "rose", sun: "turmeric", hill: "leaf", far: "blue", band: "hmong" },
]
