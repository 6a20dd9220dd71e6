"use client"

import { type ReactNode, useEffect, useState } from "react"

/** The bar, away while the form's own button is in sight: one button to buy is enough. Without scripts it stays. */
export function BuyBarFrame({
  formId,
  label,
  children,
}: {
  formId: string
  label: string
  children: ReactNode
}) {
  const isAway = useIsButtonInSight(formId)
  return (
    <aside className="buybar" aria-label={label} data-away={isAway || undefined}>
      {children}
    </aside>
  )
}

function useIsButtonInSight(formId: string): boolean {
  const [isInSight, setInSight] = useState(false)
  useEffect(() => {
    const button = document.getElementById(formId)?.querySelector("button[type=submit]")
    if (!button) return
    const observer = new IntersectionObserver((entries) => {
      setInSight(entries.at(-1)?.isIntersecting ?? false)
    })
    observer.observe(button)
    return () => {
      observer.disconnect()
    }
  }, [formId])
  return isInSight
}
