import type { ComponentProps } from "react"
import { LocaleLink } from "../i18n/navigation"
import { cx } from "../lib/cx"
import { Icon } from "./icon"

type LocaleLinkProps = ComponentProps<typeof LocaleLink>

/**
 * A link within the shop in the visitor's language, without dress. Nothing is fetched before it is followed: a list of
 * cards would otherwise render every product of the page.
 */
export function PlainLink(props: LocaleLinkProps) {
  return <LocaleLink prefetch={false} {...props} />
}

/** A link inside text. */
export function TextLink({ className, ...props }: LocaleLinkProps) {
  return <PlainLink {...props} className={cx("link", className)} />
}

/** A link that leads on, with an arrow. */
export function GoLink({ className, children, ...props }: LocaleLinkProps) {
  return (
    <PlainLink {...props} className={cx("link link--go", className)}>
      <span>{children}</span>
      <Icon name="next" small />
    </PlainLink>
  )
}
