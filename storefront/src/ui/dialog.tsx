"use client"

import { Dialog as Radix } from "radix-ui"
import type { ReactNode } from "react"
import { Icon } from "./icon"

type SheetProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  closeLabel: string
  children: ReactNode
  /** Stays in sight at the foot: the actions. */
  foot?: ReactNode
}

/**
 * A sheet from the right edge, for filters and menus on phones. Focus stays inside and returns to where it came from.
 */
export function Sheet({ open, onOpenChange, title, closeLabel, children, foot }: SheetProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="scrim" />
        <Radix.Content className="sheet sheet--right" aria-describedby={undefined}>
          <div className="sheet__head">
            <Radix.Title className="sheet__title">{title}</Radix.Title>
            <Radix.Close className="iconbtn" aria-label={closeLabel}>
              <Icon name="close" />
            </Radix.Close>
          </div>
          <div className="sheet__body">{children}</div>
          {foot === undefined ? null : <div className="sheet__foot">{foot}</div>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
