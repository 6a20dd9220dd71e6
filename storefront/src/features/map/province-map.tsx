import type { ReactNode } from "react"
import type { BaseMap } from "./geometry/base-map"
import type { PlacedLabel } from "./geometry/labels"
import type { MapMarks, ProducerMark, VillageMark } from "./map-marks"
import { ProvinceGround } from "./province-ground"

export type MapLink = { href: string; label: string }

export type ProvinceMapProps = {
  base: BaseMap
  marks: MapMarks
  label: string
  /** The same labels placed twice: for a phone, where letters are large against the drawing, and for a wide screen. */
  labels: { narrow: PlacedLabel[]; wide: PlacedLabel[] }
  linkOfVillage: (mark: VillageMark) => MapLink
  linkOfProducers: (mark: ProducerMark) => MapLink
}

/** The province with its villages and producers as links; whole without a script. */
export function ProvinceMap(props: ProvinceMapProps) {
  const { base, marks, label, labels, linkOfVillage, linkOfProducers } = props
  return (
    <svg
      className="map"
      viewBox={`0 0 ${base.width} ${base.height}`}
      role="group"
      aria-label={label}
    >
      <ProvinceGround
        base={base}
        shaded={new Set(marks.villages.map(({ commune }) => commune.code))}
      />
      {marks.producers.map((mark) => (
        <Mark
          key={mark.commune.code}
          at={mark.at}
          count={mark.handles.length}
          {...linkOfProducers(mark)}
        >
          <circle className="map__producer" r="8" />
        </Mark>
      ))}
      {marks.villages.map((mark) => (
        <Mark key={mark.handle} at={mark.at} {...linkOfVillage(mark)}>
          <path className="map__village" d="M0-9 9 0 0 9-9 0zM0-3 3 0 0 3-3 0z" />
        </Mark>
      ))}
      <Labels className="map__labels map__labels--narrow" labels={labels.narrow} />
      <Labels className="map__labels map__labels--wide" labels={labels.wide} />
    </svg>
  )
}

type MarkProps = MapLink & {
  at: readonly [number, number]
  /** Written on the mark when it stands for several; the label says it in words. */
  count?: number
  children: ReactNode
}

function Mark({ at: [x, y], count = 1, href, label, children }: MarkProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <a className="map__mark" href={href} aria-label={label}>
        <title>{label}</title>
        <circle className="map__halo" r="13" />
        <g className="map__sign">{children}</g>
      </a>
      {count > 1 && (
        <text className="map__count" textAnchor="middle" y="3.6" aria-hidden="true">
          {count}
        </text>
      )}
    </g>
  )
}

/** Names are on the links already; the letters on the drawing are for eyes only. */
function Labels({ className, labels }: { className: string; labels: readonly PlacedLabel[] }) {
  return (
    <g className={className} aria-hidden="true">
      {labels.map(({ id, text, x, y, anchor }) => (
        <text key={id} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  )
}
