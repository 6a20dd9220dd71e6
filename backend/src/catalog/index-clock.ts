import type { IsoInstant } from "@cholang/shared"
import { env } from "../env"
import ClockModuleService from "../modules/clock/service"

/** The application's clock for the search index, whose callbacks are given no container to find it in. */
export function indexingMoment(): IsoInstant {
  const { CLOCK_OFFSET_SECONDS: offsetSeconds } = env()
  return new ClockModuleService({}, { offsetSeconds }).now().toISOString()
}
