import type { VillageSummary } from "@cholang/craft-villages/http"

type WithAltitude = VillageSummary & { altitude_metres: number }

/** Some villages from the river up to the peaks: the lowest, the highest and evenly between. */
export function villagesByAltitude(
  villages: readonly VillageSummary[],
  count: number
): WithAltitude[] {
  const known = villages
    .filter(hasAltitude)
    .sort((left, right) => left.altitude_metres - right.altitude_metres)
  if (known.length <= count) return known
  const places = Array.from({ length: count }, (_, index) =>
    Math.round((index * (known.length - 1)) / (count - 1))
  )
  return places.flatMap((place) => known[place] ?? [])
}

function hasAltitude(village: VillageSummary): village is WithAltitude {
  return village.altitude_metres !== null
}
