"use client"

import { type ReactNode, useEffect, useState } from "react"

export type GalleryThumb = {
  /** Id of the large picture that it leads to. */
  target: string
  label: string
  picture: ReactNode
}

/** The small pictures; each leads to its large one. Where scripts run, only the strip moves and the page stays. */
export function GalleryThumbs({ thumbs }: { thumbs: readonly GalleryThumb[] }) {
  const shown = useShown(thumbs)
  return (
    <ul className="pdp__thumbs">
      {thumbs.map(({ target, label, picture }) => (
        <li key={target}>
          <a
            href={`#${target}`}
            aria-label={label}
            aria-current={target === shown ? "true" : undefined}
            onClick={(event) => {
              event.preventDefault()
              document.getElementById(target)?.scrollIntoView({ block: "nearest", inline: "start" })
            }}
          >
            {picture}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The id of the large picture that most of the strip's window shows, also after a swipe. */
function useShown(thumbs: readonly GalleryThumb[]): string | undefined {
  const [shown, setShown] = useState(thumbs[0]?.target)
  useEffect(() => {
    const pictures = thumbs.flatMap(({ target }) => document.getElementById(target) ?? [])
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.find(({ isIntersecting }) => isIntersecting)
        if (seen !== undefined) setShown(seen.target.id)
      },
      { root: pictures[0]?.parentElement ?? null, threshold: 0.6 }
    )
    for (const picture of pictures) observer.observe(picture)
    return () => {
      observer.disconnect()
    }
  }, [thumbs])
  return shown
}
