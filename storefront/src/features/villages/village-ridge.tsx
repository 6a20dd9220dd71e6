import { drawRidge, RIDGE } from "./ridge"

/** The measured villages on a ridge. The list under it says the same in words. */
export function VillageRidge({ altitudesMetres }: { altitudesMetres: readonly number[] }) {
  if (altitudesMetres.length < 2) return null
  const { points, near, middle, far } = drawRidge(altitudesMetres)
  return (
    <svg
      className="village-ridge"
      viewBox={`0 0 ${RIDGE.width} ${RIDGE.height}`}
      aria-hidden="true"
    >
      <path className="village-ridge__far" d={far} />
      <path className="village-ridge__middle" d={middle} />
      <path className="village-ridge__near" d={near} />
      {points.map(({ x, y }) => (
        <path key={x} className="village-ridge__peak" d={`M${x} ${y - 11}l11 11-11 11-11-11z`} />
      ))}
    </svg>
  )
}
