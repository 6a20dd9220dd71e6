import type { BaseMap } from "./geometry/base-map"
import { ProvinceGround } from "./province-ground"

export type AreaMapProps = {
  base: BaseMap
  /** What the picture shows, in one sentence: it is read aloud instead of it. */
  label: string
  /** Communes to shade. */
  codes: readonly string[]
  /** Commune whose point carries the mark. */
  markedCode?: string
}

/** A small map that only shows where something is; what it shows is also said in words beside it. */
export function AreaMap({ base, label, codes, markedCode = "" }: AreaMapProps) {
  const mark = base.points.get(markedCode)
  return (
    <svg
      className="map map--area"
      viewBox={`0 0 ${base.width} ${base.height}`}
      role="img"
      aria-label={label}
    >
      <ProvinceGround base={base} shaded={codes} />
      {mark && (
        <path
          className="map__village map__village--only"
          transform={`translate(${mark[0]} ${mark[1]})`}
          d="M0-15 15 0 0 15-15 0zM0-5 5 0 0 5-5 0z"
        />
      )}
    </svg>
  )
}
