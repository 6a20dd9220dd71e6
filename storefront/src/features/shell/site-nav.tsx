import type { ReactNode } from "react"
import type { Href } from "@/lib/paths"
import { NavLink } from "./nav-link"

export type NavItem = { href: Extract<Href, string>; label: string }

/** The ways into the shop; on a phone the row scrolls sideways. */
export function SiteNav({
  label,
  items,
  last,
}: {
  label: string
  items: readonly NavItem[]
  last: ReactNode
}) {
  return (
    <nav className="site-nav" aria-label={label}>
      <div className="wrap">
        <ul>
          {items.map((item) => (
            <li key={item.label}>
              <NavLink href={item.href}>{item.label}</NavLink>
            </li>
          ))}
          <li className="last">{last}</li>
        </ul>
      </div>
    </nav>
  )
}
