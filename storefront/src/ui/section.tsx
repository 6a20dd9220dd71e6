import { type ReactNode, useId } from "react"
import { cx } from "../lib/cx"

/** A stretch of a page under its own heading, split from the next by empty paper. */
export function Section({
  title,
  note,
  aside,
  id,
  className,
  bleed = false,
  children,
}: {
  title: ReactNode
  /** A sentence beside the heading. */
  note?: ReactNode
  /** A link beside the heading. */
  aside?: ReactNode
  /** Target of a link to the heading. */
  id?: string
  className?: string
  /** The content runs to the edges of the page and brings its own margins. */
  bleed?: boolean
  children: ReactNode
}) {
  const ownId = useId()
  const headingId = id ?? ownId
  const head = (
    <div className="head">
      <h2 id={headingId}>{title}</h2>
      {note === undefined ? null : <p>{note}</p>}
      {aside}
    </div>
  )
  return (
    <section className={cx("section", !bleed && "wrap", className)} aria-labelledby={headingId}>
      {bleed ? <div className="wrap">{head}</div> : head}
      {children}
    </section>
  )
}
