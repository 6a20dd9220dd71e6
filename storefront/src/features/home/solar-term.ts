/**
 * The 24 solar terms (*tiết khí*), counted from the spring equinox: the sun's longitude divided by 15 degrees. The
 * longitude is the low-precision formula of the Astronomical Almanac, good to about 0.01 degrees: a quarter of an hour.
 */
export function solarTermIndex(instant: string): number {
  const days = Date.parse(instant) / MILLISECONDS_OF_DAY + DAYS_FROM_J2000
  const anomaly = radians(357.528 + 0.9856003 * days)
  const mean = 280.46 + 0.9856474 * days
  const longitude = mean + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)
  return Math.floor((((longitude % 360) + 360) % 360) / 15)
}

const MILLISECONDS_OF_DAY = 86_400_000
/** From the Unix epoch back to noon of 1 January 2000. */
const DAYS_FROM_J2000 = -10_957.5

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
