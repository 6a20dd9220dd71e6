"use client"

import { useLocale } from "next-intl"
import { usePathname } from "next/navigation"
import { type Href, pathOf } from "@/lib/paths"
import { samePageIn } from "@/lib/same-page-in"
import { PlainLink } from "@/ui/link"

/** A way in that knows whether the visitor is already there, or on a page below it. */
export function NavLink({ href, children }: { href: Extract<Href, string>; children: string }) {
  const locale = useLocale()
  const here = samePageIn(locale, usePathname())
  const target = pathOf(href, locale)
  const isHere = here === target || here.startsWith(`${target}/`)
  return (
    <PlainLink href={href} aria-current={isHere ? "page" : undefined}>
      {children}
    </PlainLink>
  )
}
