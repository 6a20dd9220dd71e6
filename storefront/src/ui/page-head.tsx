import type { ReactNode } from "react"
import { type BreadcrumbItem, Breadcrumbs } from "./breadcrumbs"

/** Trail, the page's one `h1` and a lead sentence. */
export function PageHead({
  title,
  lead,
  crumbs,
  children,
}: {
  title: ReactNode
  lead?: ReactNode
  crumbs?: readonly BreadcrumbItem[]
  children?: ReactNode
}) {
  return (
    <div className="wrap">
      {crumbs === undefined ? null : <Breadcrumbs items={crumbs} />}
      <div className="page-head">
        <h1>{title}</h1>
        {lead === undefined ? null : <p className="soft">{lead}</p>}
        {children}
      </div>
    </div>
  )
}
