import type { Clock } from "@cholang/shared"

type ClockOptions = {
  /** How far the application's clock is ahead of the system's; negative for behind. */
  offsetSeconds: number
}

const MILLISECONDS_PER_SECOND = 1000

/** The one clock of the application: stars, rights and expiry dates are judged by it. */
class ClockModuleService implements Clock {
  private readonly offsetMs: number

  constructor(_container: unknown, options: ClockOptions) {
    this.offsetMs = options.offsetSeconds * MILLISECONDS_PER_SECOND
  }

  now(): Date {
    return new Date(Date.now() + this.offsetMs)
  }
}

export default ClockModuleService
