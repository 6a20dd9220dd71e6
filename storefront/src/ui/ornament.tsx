import { cx } from "../lib/cx"

/** Woven bands: `hem` heads the page and ends a story, `teeth` edge cloth and labels, `hooks` fill an absence. */
export function Hem() {
  return <div className="hem" aria-hidden="true" />
}

export function Teeth({ up = false, onGround = false }: { up?: boolean; onGround?: boolean }) {
  return (
    <div
      className={cx("teeth", up && "teeth--up", onGround && "teeth--ground")}
      aria-hidden="true"
    />
  )
}

export function Hooks() {
  return <div className="hooks" aria-hidden="true" />
}
