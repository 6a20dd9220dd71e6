/** One measured village on the ridge, in units of the drawing. */
type RidgePoint = { x: number; y: number; altitudeMetres: number }
export type RidgeDrawing = { points: RidgePoint[]; near: string; middle: string; far: string }

export const RIDGE = { width: 1200, height: 260 } as const
/** Room above the highest village for the ridge behind it. */
const SKY = 44
const FOOT = 226

/**
 * A ridge through the villages: each stands as high as it lies, valleys between them. Behind it two paler ridges, the
 * same line lifted and shifted. `altitudesMetres` must rise from left to right.
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
    middle: ridgePath(points, -step * 0.3, -14),
    far: ridgePath(points, -step * 0.6, -34),
  }
}

function ridgePath(points: readonly RidgePoint[], shift: number, drop: number): string {
  const corners: string[] = []
  for (const [index, { x, y }] of points.entries()) {
    const next = points[index + 1]
    corners.push(`${Math.round(x + shift)} ${y + drop}`)
    if (next !== undefined) {
      // A valley a little past half-way, never below the foot of the drawing.
      const valley = Math.min(Math.max(y, next.y) + 22, RIDGE.height - 20)
      corners.push(`${Math.round(x + shift + (next.x - x) * 0.45)} ${valley + drop}`)
    }
  }
  const last = points.at(-1)
  const right = Math.min((last?.y ?? FOOT) + 40 + drop, RIDGE.height)
  return `M0 ${RIDGE.height}V${FOOT + 10 + drop}L${corners.join(" ")} ${RIDGE.width} ${right}V${RIDGE.height}z`
}
