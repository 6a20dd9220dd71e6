import type { VillageSummary } from "@cholang/craft-villages/http"
import type { CraftGroup } from "@cholang/craft-villages/domain"
import { fold, type Locale } from "@cholang/shared"

/** From the river up; villages whose altitude was not measured stand at the end, by name. */
export function byAltitude(villages: readonly VillageSummary[], locale: Locale): VillageSummary[] {
  const name = (village: VillageSummary) => fold(village.name[locale])
  return villages.toSorted(
    (left, right) =>
      (left.altitude_metres ?? Infinity) - (right.altitude_metres ?? Infinity) ||
      name(left).localeCompare(name(right))
  )
}

export function ofGroup(
  villages: readonly VillageSummary[],
  group: CraftGroup | null
): VillageSummary[] {
  return villages.filter(
    ({ crafts }) => group === null || crafts.some((craft) => craft.group === group)
  )
}

/** The groups that some village works in, in the order of the decree. */
export function groupsPresent(
  villages: readonly VillageSummary[],
  groups: readonly CraftGroup[]
): CraftGroup[] {
  return groups.filter((group) => ofGroup(villages, group).length > 0)
}
