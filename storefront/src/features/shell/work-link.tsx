"use client"

import { useLocale } from "next-intl"
import { usePathname } from "next/navigation"
import type { ComponentProps } from "react"
import { type Href, pathOf } from "@/lib/paths"
import { samePageIn } from "@/lib/same-page-in"
import { PlainLink } from "@/ui/link"

/** A way through the portal or the desk that knows whether one is there; the first page only when exactly there. */
export function WorkLink({
  href,
  isFront = false,
  children,
}: {
  href: Extract<Href, string>
  isFront?: boolean
  children: ComponentProps<typeof PlainLink>["children"]
}) {
  const locale = useLocale()
  const here = samePageIn(locale, usePathname())
  const target = pathOf(href, locale)
  const isHere = here === target || (!isFront && here.startsWith(`${target}/`))
  return (
    <PlainLink href={href} aria-current={isHere ? "page" : undefined}>
      {children}
    </PlainLink>
  )
}
