import type { IsoInstant } from "./validity"

/** Key under which the application may register its clock; without one the system's clock is used. */
export const CLOCK = "clock"

export interface Clock {
  now(): Date
}

/** The part of a dependency container that is needed to find the clock. */
export type ClockScope = {
  resolve(key: typeof CLOCK, options: { allowUnregistered: true }): Clock | undefined
}

/** The one moment that an answer speaks of: read once per request and passed on as an argument. */
export function asOf(scope: ClockScope): IsoInstant {
  const clock = scope.resolve(CLOCK, { allowUnregistered: true })
  return (clock?.now() ?? new Date()).toISOString()
}
