"use client"

import type { ReactNode } from "react"

/** Leads to one picture of the strip; where scripts run, only the strip moves and the page stays. */
export function GalleryThumb({
  target,
  label,
  children,
}: {
  target: string
  label: string
  children: ReactNode
}) {
  return (
    <a
      href={`#${target}`}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault()
        document.getElementById(target)?.scrollIntoView({ block: "nearest", inline: "start" })
      }}
    >
      {children}
    </a>
  )
}
