import type { ReactNode } from "react"
import { PageHead } from "@/ui/page-head"
import "./pages.css"

export type DocumentSection = { id: string; heading: string; body: ReactNode }

/** A page to read: head, table of contents, sections that can be linked to. */
export function DocumentPage({
  title,
  lead,
  version,
  contentsLabel,
  sections,
  children,
}: {
  title: string
  lead: string
  version?: string
  contentsLabel: string
  sections: readonly DocumentSection[]
  /** What follows the sections: who runs the platform. */
  children?: ReactNode
}) {
  return (
    <>
      <PageHead title={title} lead={lead} crumbs={[{ label: title }]}>
        {version === undefined ? null : <p className="small soft">{version}</p>}
      </PageHead>
      <div className="wrap document">
        <nav className="document__contents" aria-label={contentsLabel}>
          <ol>
            {sections.map(({ id, heading }) => (
              <li key={id}>
                <a href={`#${id}`}>{heading}</a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="document__body">
          {sections.map(({ id, heading, body }) => (
            <section key={id} id={id} aria-labelledby={`${id}-heading`}>
              <h2 id={`${id}-heading`}>{heading}</h2>
              {body}
            </section>
          ))}
          {children}
        </div>
      </div>
    </>
  )
}
