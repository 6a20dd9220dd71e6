import type { MediaRef } from "@cholang/shared"
import type { ReactNode } from "react"
import { cx } from "../lib/cx"
import type { Href } from "../lib/paths"
import { PlainLink } from "./link"
import { Print } from "./picture"

const SIZES = "(min-width: 64rem) 18rem, (min-width: 40rem) 30vw, 46vw"

/** A print and its museum caption: name, makers, marks, price. The whole card is one link. */
export function Card({
  href,
  title,
  picture,
  strip,
  off = false,
  priority = false,
  headingLevel = 3,
  by,
  marks,
  foot,
  corner,
}: {
  href: Href
  title: string
  picture: MediaRef | null
  /** Words across the foot of the print, such as "sold out". */
  strip?: string | undefined
  off?: boolean
  priority?: boolean
  headingLevel?: 2 | 3
  by?: ReactNode
  marks?: ReactNode
  foot?: ReactNode
  /** A control of its own over the print. */
  corner?: ReactNode
}) {
  const Heading = `h${headingLevel}` as const
  return (
    <article className={cx("card", off && "card--off")}>
      <Print picture={picture} sizes={SIZES} strip={strip} priority={priority} decorative />
      {corner}
      <div className="cap">
        <Heading className="card__title">
          <PlainLink href={href}>{title}</PlainLink>
        </Heading>
        {by === undefined ? null : <div className="by">{by}</div>}
        {marks === undefined ? null : <div className="marks">{marks}</div>}
        {foot === undefined ? null : <div className="foot">{foot}</div>}
      </div>
    </article>
  )
}

/** Cards side by side, two on a phone from 336 px up. */
export function CardGrid({ children, className }: { children: ReactNode; className?: string }) {
  return <ul className={cx("cards cards--2up", className)}>{children}</ul>
}
