import { useLocale } from "next-intl"
import Link from "next/link"
import type { ComponentProps } from "react"
import { cx } from "../lib/cx"
import { type Href, pathOf } from "../lib/paths"
import { Icon } from "./icon"

type LinkProps = Omit<ComponentProps<typeof Link>, "href"> & { href: Href }

/**
 * A link within the shop in the visitor's language, without dress. Nothing is fetched before it is followed: a list of
 * cards would otherwise render every product of the page. The address is made here, so that only a string is sent.
 */
export function PlainLink({ href, ...props }: LinkProps) {
  const locale = useLocale()
  return <Link prefetch={false} {...props} href={pathOf(href, locale)} />
}

/** A link inside text. */
export function TextLink({ className, ...props }: LinkProps) {
  return <PlainLink {...props} className={cx("link", className)} />
}

/** A link that leads on, with an arrow. */
export function GoLink({ className, children, ...props }: LinkProps) {
  return (
    <PlainLink {...props} className={cx("link link--go", className)}>
      <span>{children}</span>
      <Icon name="next" small />
    </PlainLink>
  )
}
