import type { BrocadeKind } from "./brocade-kinds"
import { area, pathData, type Point, type Shape } from "./geometry"
import type { Hand } from "./hand"
import { at, max, round } from "./maths"
import { MOTIFS, type Motif } from "./motifs"
import type { Colour, Pigment } from "./pigments"

/** Height relative to the other rows; aspect is width by height of one motif. */
export type BrocadeRow = {
  motif: Motif
  height: number
  aspect: number
  colours: readonly Pigment[]
  isUpsideDown?: boolean
}

type Brocade = { ground: Pigment; rows: readonly BrocadeRow[]; main: number }

function row(
  motif: Motif,
  height: number,
  aspect: number,
  colours: readonly Pigment[],
  isUpsideDown = false
): BrocadeRow {
  return { motif, height, aspect, colours, isUpsideDown }
}

/** `main` is the row for a narrow belt. */
export const BROCADES: Record<BrocadeKind, Brocade> = {
  tay: {
    ground: "char",
    main: 2,
    rows: [
      row("line", 0.22, 4, ["turmeric"]),
      row("saw", 0.42, 0.9, ["madder"]),
      row("star", 1.9, 1, ["shell", "madder", "turmeric"]),
      row("saw", 0.42, 0.9, ["leaf"], true),
      row("line", 0.2, 4, ["shell"]),
      row("diamond", 1.5, 1, ["blue", "shell", "madder"]),
      row("line", 0.2, 4, ["shell"]),
    ],
  },
  dao: {
    ground: "indigo",
    main: 5,
    rows: [
      row("line", 0.2, 4, ["madder"]),
      row("tree", 1.6, 0.85, ["shell", "turmeric", "madder"]),
      row("dash", 0.26, 1.6, ["turmeric", "shell"]),
      row("zigzag", 1.1, 1.1, ["madder", "shell", "turmeric"]),
      row("dash", 0.26, 1.6, ["turmeric", "shell"]),
      row("star", 1.8, 1, ["madder", "shell", "turmeric"]),
      row("line", 0.2, 4, ["madder"]),
    ],
  },
  hmong: {
    ground: "indigo",
    main: 1,
    rows: [
      row("line", 0.2, 4, ["rose"]),
      row("snail", 1.7, 1, ["shell"]),
      row("line", 0.26, 4, ["madder"]),
      row("cross", 1.3, 1, ["turmeric", "madder", "shell"]),
      row("line", 0.26, 4, ["madder"]),
      row("wave", 0.7, 1, ["shell"]),
      row("line", 0.16, 4, ["turmeric"]),
    ],
  },
  pathen: {
    ground: "madder",
    main: 1,
    rows: [
      row("line", 0.18, 4, ["char"]),
      row("comb", 1.7, 1, ["shell", "char", "turmeric"]),
      row("dash", 0.24, 1.6, ["char", "turmeric"]),
      row("hook", 1.4, 1, ["turmeric", "shell"]),
      row("dash", 0.24, 1.6, ["shell", "char"]),
      row("wave", 0.7, 1, ["char"]),
      row("line", 0.18, 4, ["shell"]),
    ],
  },
}

export type BrocadeOptions = {
  /** Which rows, from the top, counted round; all of them if absent. */
  rows?: readonly number[] | undefined
  /** Units of the drawing a row of height 1 takes; by default all rows fill the height once. */
  unit?: number
  /** Begin with a later row. */
  shift?: number
  /** How far a thread may stray, in units of the drawing. */
  stray?: number
  /** A plain line is cut into so many pieces, to follow a curved surface. */
  linePieces?: number
  precision?: number
}

/** From the flat cloth (0 … width, 0 … height) to the sheet. */
export type ClothMap = (x: number, y: number) => readonly [number, number, ...unknown[]]

type Block = { slot: number; colour: Colour; data: string }

/** What is woven so far, by slot and colour. */
export type BrocadeBlocks = Map<string, Block>

/** Weaves brocade onto whatever `map` folds, bends or hangs it. */
export function brocade(
  hand: Hand,
  map: ClothMap,
  width: number,
  height: number,
  kind: BrocadeKind,
  options: BrocadeOptions = {}
): void {
  const rows = chosenRows(kind, options)
  const unit = options.unit ?? height / rows.reduce((sum, { height }) => sum + height, 0)
  const stray = options.stray ?? 0.7
  const blocks: BrocadeBlocks = new Map()

  let y = 0
  for (let i = 0; y < height - 1 && i < 60; i++) {
    const one = at(rows, i % rows.length)
    const rowHeight = one.height * unit
    if (y + rowHeight > height + unit * 0.7) break
    const top = y
    weaveRow(hand, one, { width, height: rowHeight, linePieces: options.linePieces ?? 1 }, blocks, {
      precision: options.precision ?? 1,
      map: (u, v) => {
        const [px, py] = map(u, top + v * rowHeight)
        return [px + hand.random.jitter(stray), py + hand.random.jitter(stray)]
      },
    })
    y += rowHeight
  }
  printBlocks(hand, blocks)
}

function chosenRows(kind: BrocadeKind, { rows: chosen, shift = 0 }: BrocadeOptions) {
  const all = BROCADES[kind].rows
  const rows = chosen ? chosen.map((index) => at(all, index % all.length)) : all
  return rows.map((_, index) => at(rows, (index + shift) % rows.length))
}

/** One row of motifs; `map` takes units across and the share of the row's height downwards. */
export function weaveRow(
  hand: Hand,
  row: BrocadeRow,
  size: { width: number; height: number; linePieces: number },
  blocks: BrocadeBlocks,
  weave: { precision: number; map: (u: number, v: number) => Point }
): void {
  const count =
    row.motif === "line" ? size.linePieces : max(1, round(size.width / (size.height * row.aspect)))
  const cell = size.width / count
  for (let index = 0; index < count; index++) {
    for (const { slot, polygon } of MOTIFS[row.motif]) {
      const colour = hand.pigments[at(row.colours, slot % row.colours.length)]
      const woven = polygon.map(([u, v]) =>
        weave.map((index + u) * cell, row.isUpsideDown ? 1 - v : v)
      )
      const key = `${slot}${colour}`
      const block = blocks.get(key) ?? { slot, colour, data: "" }
      block.data += pathData(facing(woven), true, weave.precision)
      blocks.set(key, block)
    }
  }
}

function facing(polygon: Shape): Shape {
  return area(polygon) < 0 ? polygon.slice().reverse() : polygon
}

/** Lower slots first: the later ones lie on them. */
export function printBlocks(hand: Hand, blocks: BrocadeBlocks): void {
  const inOrder = [...blocks.values()].sort((a, b) => a.slot - b.slot)
  for (const block of inOrder) hand.path(block.data, block.colour)
}
