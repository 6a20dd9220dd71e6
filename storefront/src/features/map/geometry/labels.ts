import type { Point } from "./point"

export type LabelRequest = {
  id: string
  text: string
  at: Point
  /** Half the size of the mark that the label stands beside. */
  markRadius: number
}

export type PlacedLabel = {
  id: string
  text: string
  x: number
  y: number
  anchor: "start" | "end" | "middle"
}

export type LabelOptions = {
  width: number
  height: number
  fontSize: number
  /** Marks that no label may cover. */
  obstacles: readonly { at: Point; radius: number }[]
}

type Box = { left: number; right: number; top: number; bottom: number }

/** Average advance of a letter of the interface face, in parts of its size; a little generous. */
const ADVANCE = 0.56
const GAP = 3

/**
 * Places labels one after the other, first come first served: right, left, above or below of their mark, wherever they
 * cover no mark and no earlier label and stay on the drawing. A label that fits nowhere is left out: the list beside
 * the map names everything.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  options: LabelOptions
): PlacedLabel[] {
  const taken: Box[] = options.obstacles.map(({ at: [x, y], radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }))
  const placed: PlacedLabel[] = []
  for (const request of requests) {
    const fit = candidates(request, options.fontSize).find(
      ({ box }) => isOnDrawing(box, options) && !taken.some((other) => overlaps(box, other))
    )
    if (fit !== undefined) {
      taken.push(fit.box)
      placed.push(fit.label)
    }
  }
  return placed
}

function candidates({ id, text, at: [x, y], markRadius }: LabelRequest, fontSize: number) {
  const width = text.length * fontSize * ADVANCE
  const away = markRadius + GAP
  const baseline = fontSize * 0.35
  const options = [
    { anchor: "start", x: x + away, y: y + baseline },
    { anchor: "end", x: x - away, y: y + baseline },
    { anchor: "middle", x, y: y - away },
    { anchor: "middle", x, y: y + away + fontSize * 0.8 },
  ] as const
  return options.map((label) => {
    const left =
      label.anchor === "start"
        ? label.x
        : label.anchor === "end"
          ? label.x - width
          : label.x - width / 2
    const box: Box = {
      left,
      right: left + width,
      top: label.y - fontSize * 0.85,
      bottom: label.y + fontSize * 0.3,
    }
    return { label: { id, text, ...label }, box }
  })
}

function isOnDrawing(box: Box, { width, height }: LabelOptions): boolean {
  return box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
