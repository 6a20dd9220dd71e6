import fc from "fast-check"
import { curvePath, softOutline } from "./outline"
import type { Point } from "./point"

const OPTIONS = { reach: 30, buffer: 12, step: 8 }

/** Points on a jittered grid: scattered, but never on top of each other, as communes are. */
const scattered = fc
  .array(
    fc.tuple(
      fc.double({ min: -9, max: 9, noNaN: true }),
      fc.double({ min: -9, max: 9, noNaN: true })
    ),
    {
      minLength: 12,
      maxLength: 80,
    }
  )
  .map((jitters) =>
    jitters.map(([dx, dy], index): Point => [
      (index % 8) * 25 + dx,
      Math.floor(index / 8) * 25 + dy,
    ])
  )

describe("softOutline", () => {
  it("keeps every commune inside the province, however the communes lie", () => {
    fc.assert(
      fc.property(scattered, (points) => {
        const curve = rounded(softOutline(points, OPTIONS))
        expect(points.filter((point) => !isInside(point, curve))).toEqual([])
      })
    )
  })

  it("follows a bay instead of bridging it", () => {
    const horseshoe: Point[] = []
    for (let at = 0; at <= 200; at += 20) {
      horseshoe.push([0, at], [20, at], [180, at + 1], [200, at + 1])
    }
    for (let at = 40; at <= 160; at += 20) {
      horseshoe.push([at, 200], [at, 180])
    }
    expect(isInside([100, 60], rounded(softOutline(horseshoe, OPTIONS)))).toBe(false)
  })
})

describe("curvePath", () => {
  it("closes the curve and turns half-way between control points, so that no corner stays", () => {
    expect(
      curvePath([
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ])
    ).toBe("M5 0Q10 0 10 5Q10 10 5 10Q0 10 0 5Q0 0 5 0Z")
  })
})

/** The curve that `curvePath` writes, as short straight pieces. */
function rounded(ring: readonly Point[]): Point[] {
  return ring.flatMap((control, index) => {
    const before = ring[(index + ring.length - 1) % ring.length] ?? control
    const after = ring[(index + 1) % ring.length] ?? control
    return [0, 0.25, 0.5, 0.75].map((t): Point => {
      const [p0, p2] = [mean(before, control), mean(control, after)]
      const weigh = (axis: 0 | 1) =>
        (1 - t) ** 2 * p0[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * p2[axis]
      return [weigh(0), weigh(1)]
    })
  })
}

function mean(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
}

function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  let winding = 0
  for (const [index, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay]
    const side = (bx - ax) * (y - ay) - (x - ax) * (by - ay)
    if (ay <= y && by > y && side > 0) winding += 1
    if (ay > y && by <= y && side < 0) winding -= 1
  }
  return winding !== 0
}
