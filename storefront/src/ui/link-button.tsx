import type { ComponentProps } from "react"
import { type ButtonLook, buttonStyle } from "./button"
import { PlainLink } from "./link"

/** A link that looks like a button: for going somewhere, never for doing something. */
export function LinkButton({
  variant,
  size,
  wide,
  className,
  ...props
}: ComponentProps<typeof PlainLink> & ButtonLook) {
  return <PlainLink {...props} className={buttonStyle({ variant, size, wide, className })} />
}
