"use client"

import type { ReactNode } from "react"
import { useFormStatus } from "react-dom"
import { Button, type ButtonProps } from "./button"

/** The button of a form: while the form is being sent it says so and cannot be pressed twice. */
export function SubmitButton({
  busyLabel,
  children,
  disabled,
  ...props
}: Omit<ButtonProps, "type" | "busy"> & { busyLabel: ReactNode }) {
  const { pending } = useFormStatus()
  return (
    <Button {...props} type="submit" busy={pending} disabled={pending || disabled}>
      {pending ? busyLabel : children}
    </Button>
  )
}
