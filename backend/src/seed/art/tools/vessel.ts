import { ellipse, type Point, type Shape } from "./geometry"
import { clamp, cos, lerp, PI, sin, times } from "./maths"

/** Width at a height of 0 (rim) … 1 (foot): the same all the way, from rim to foot, or as a function. */
export type Profile = number | readonly [rim: number, foot: number] | ((v: number) => number)

/**
 * The front of a thing turned on a wheel: u runs from −1 at the left edge to 1 at the right, v from 0 at the rim to 1 at
 * the foot. `flatness` is the height of its ellipses by their width.
 */
export class Vessel {
  constructor(
    readonly x: number,
    readonly y: number,
    readonly height: number,
    protected readonly profile: Profile,
    readonly flatness = 0.16
  ) {}

  halfWidth(v: number): number {
    const { profile } = this
    if (typeof profile === "number") return profile / 2
    if (typeof profile === "function") return profile(clamp(v, 0, 1)) / 2
    return lerp(profile[0], profile[1], v) / 2
  }

  at(u: number, v: number): readonly [x: number, y: number] {
    const half = this.halfWidth(v)
    return [
      this.x + half * sin((u * PI) / 2),
      this.y + v * this.height + half * this.flatness * cos((u * PI) / 2),
    ]
  }

  /** The outline without the rim's ellipse. */
  body(): Shape {
    const corner = (u: number, v: number): Point => {
      const [x, y] = this.at(u, v)
      return [x, y, 1]
    }
    return [
      corner(-1, 0),
      ...times(7, (index) => this.at(-1, (index + 1) / 8)),
      corner(-1, 1),
      ...times(7, (index) => this.at(-1 + (index + 1) / 4, 1)),
      corner(1, 1),
      ...times(7, (index) => this.at(1, 1 - (index + 1) / 8)),
      corner(1, 0),
      ...times(7, (index) => this.at(1 - (index + 1) / 4, 0)),
    ]
  }

  rim(v = 0): Shape {
    const half = this.halfWidth(v)
    return ellipse(this.x, this.y + v * this.height, half, half * this.flatness, 0, 12)
  }

  arc(v: number): Shape {
    return times(9, (index) => this.at(-1 + index / 4, v))
  }
}
