/** One measured village on the ridge, in units of the drawing. */
type RidgePoint = { x: number; y: number; altitudeMetres: number }
export type RidgeDrawing = { points: RidgePoint[]; near: string; middle: string; far: string }

export const RIDGE = { width: 1200, height: 260 } as const
/** Room above the highest village for the ridge behind it. */
const SKY = 56
const FOOT = 226

/**
 * A ridge through the villages: each stands as high as it lies, valleys between them. Behind it two paler ridges with
 * fewer and wider mountains. `altitudesMetres` must rise from left to right.
 */
export function drawRidge(altitudesMetres: readonly number[]): RidgeDrawing {
  const highest = Math.max(...altitudesMetres, 1)
  const step = RIDGE.width / altitudesMetres.length
  const points = altitudesMetres.map((altitudeMetres, index) => ({
    x: Math.round(step * (index + 0.5)),
    y: Math.round(FOOT - (altitudeMetres / highest) * (FOOT - SKY)),
    altitudeMetres,
  }))
  return {
    points,
    near: ridgePath(points, 0, 14),
    middle: ridgePath(oneIn(2, points), -step * 0.55, -16),
    far: ridgePath(oneIn(3, points), -step * 1.1, -40),
  }
}

/** How deep a valley lies below the lower of its mountains, and how far on the way to the next. */
const VALLEYS = [
  { depth: 24, place: 0.42 },
  { depth: 12, place: 0.6 },
  { depth: 32, place: 0.5 },
  { depth: 16, place: 0.36 },
  { depth: 27, place: 0.63 },
] as const

/** One point in so many, counted back from the highest; all of them where too few would remain. */
function oneIn(count: number, points: readonly RidgePoint[]): readonly RidgePoint[] {
  const chosen = points.filter((_, index) => (points.length - 1 - index) % count === 0)
  return chosen.length < 2 ? points : chosen
}

function ridgePath(points: readonly RidgePoint[], shift: number, drop: number): string {
  const corners: string[] = []
  for (const [index, { x, y }] of points.entries()) {
    const next = points[index + 1]
    corners.push(`${Math.round(x + shift)} ${y + drop}`)
    if (next !== undefined) {
      // No two valleys alike, none below the foot of the drawing.
      const { depth, place } = VALLEYS[index % VALLEYS.length] ?? VALLEYS[0]
      const valley = Math.min(Math.max(y, next.y) + depth, RIDGE.height - 20)
      corners.push(`${Math.round(x + shift + (next.x - x) * place)} ${valley + drop}`)
    }
  }
  const last = points.at(-1)
  const right = Math.min((last?.y ?? FOOT) + 40 + drop, RIDGE.height)
  return `M0 ${RIDGE.height}V${FOOT + 10 + drop}L${corners.join(" ")} ${RIDGE.width} ${right}V${RIDGE.height}z`
}
