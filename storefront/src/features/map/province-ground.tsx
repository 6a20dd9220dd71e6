import { useId } from "react"
import type { BaseMap } from "./geometry/base-map"

/** The province without marks: paper, the shaded communes, borders, outline. Decoration for a screen reader. */
export function ProvinceGround({ base, shaded }: { base: BaseMap; shaded: Iterable<string> }) {
  const clip = `province-${useId().replace(/\W/g, "")}`
  const inside = { clipPath: `url(#${clip})` }
  return (
    <g aria-hidden="true">
      <clipPath id={clip}>
        <path d={base.outline} />
      </clipPath>
      <path className="map__land" d={base.outline} />
      {[...shaded].map((code) => (
        <path key={code} className="map__shade" d={base.cells.get(code)} style={inside} />
      ))}
      <path className="map__borders" d={base.borders} style={inside} />
      <path className="map__outline" d={base.outline} />
    </g>
  )
}
