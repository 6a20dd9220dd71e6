import type { MapAnswer } from "@cholang/backend/http"
import type { BaseMap } from "./geometry/base-map"
import { placeLabels, type PlacedLabel } from "./geometry/labels"
import type { Point } from "./geometry/point"
import { spread } from "./geometry/spread"

type Commune = MapAnswer["communes"][number]

export type VillageMark = { handle: string; commune: Commune; at: Point }
/** One mark a commune: several producers at one point would cover each other. */
export type ProducerMark = { commune: Commune; at: Point; handles: string[] }
export type MapMarks = { villages: VillageMark[]; producers: ProducerMark[] }

export const MARK_RADIUS = 8
const GAP = 19

/** Where the marks stand: on their commune's point, or around it where it has several. */
export function mapMarks(base: BaseMap, communes: readonly Commune[]): MapMarks {
  const marks: MapMarks = { villages: [], producers: [] }
  for (const commune of communes) {
    const point = base.points.get(commune.code)
    if (point === undefined) {
      continue
    }
    const hasProducers = commune.producer_handles.length > 0
    const places = spread(commune.village_handles.length + (hasProducers ? 1 : 0), point, GAP)
    for (const [index, handle] of commune.village_handles.entries()) {
      marks.villages.push({ handle, commune, at: places[index] ?? point })
    }
    if (hasProducers) {
      marks.producers.push({
        commune,
        at: places.at(-1) ?? point,
        handles: commune.producer_handles,
      })
    }
  }
  return marks
}

/** Labels of villages at one size of letters, in units of the drawing. */
export function villageLabels(
  { width, height }: BaseMap,
  { villages, producers }: MapMarks,
  nameOf: (handle: string) => string | undefined,
  fontSize: number
): PlacedLabel[] {
  return placeLabels(
    villages.flatMap(({ handle, at }) => {
      const text = nameOf(handle)
      return text === undefined ? [] : [{ id: handle, text, at, markRadius: MARK_RADIUS }]
    }),
    {
      width,
      height,
      fontSize,
      obstacles: [...villages, ...producers].map(({ at }) => ({ at, radius: MARK_RADIUS })),
    }
  )
}
