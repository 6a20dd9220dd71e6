import { cva, type VariantProps } from "class-variance-authority"
import type { ComponentProps } from "react"
import { Spinner } from "./spinner"

/**
 * A printed label with a second frame. `primary` acts, `line` is the other choice, `quiet` stands in text; `seal` is
 * for recall and deletion only.
 */
export const buttonStyle = cva("btn", {
  variants: {
    variant: { primary: "", line: "btn--line", quiet: "btn--quiet", seal: "btn--seal" },
    size: { medium: "", small: "btn--small" },
    wide: { true: "btn--wide", false: "" },
  },
  defaultVariants: { variant: "primary", size: "medium", wide: false },
})

export type ButtonLook = VariantProps<typeof buttonStyle>

export type ButtonProps = ComponentProps<"button"> &
  ButtonLook & {
    /** Shows that the work is going on; `children` is then the verb in progress. */
    busy?: boolean
  }

export function Button({
  variant,
  size,
  wide,
  busy = false,
  className,
  children,
  ...props
}: ButtonProps) {
  return (
    <button
      type="button"
      {...props}
      aria-busy={busy || undefined}
      className={buttonStyle({ variant, size, wide, className })}
    >
      {busy ? <Spinner /> : null}
      {children}
    </button>
  )
}
