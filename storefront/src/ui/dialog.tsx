"use client"

import { Dialog as Radix } from "radix-ui"
import type { ReactNode } from "react"
import { Icon } from "./icon"

type ModalProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  closeLabel: string
  children: ReactNode
  /** Stays in sight at the foot: the actions. */
  foot?: ReactNode
}

/** A question before the page goes on. Focus stays inside and returns to where it came from. */
export function Dialog(props: ModalProps) {
  return <Modal {...props} className="dialog" bodyClassName="dialog__body" />
}

/** A sheet from the right edge, for filters and menus on phones. */
export function Sheet(props: ModalProps) {
  return <Modal {...props} className="sheet sheet--right" bodyClassName="sheet__body" />
}

function Modal({
  open,
  onOpenChange,
  title,
  closeLabel,
  children,
  foot,
  className,
  bodyClassName,
}: ModalProps & { className: string; bodyClassName: string }) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="scrim" />
        <Radix.Content className={className} aria-describedby={undefined}>
          <div className="sheet__head">
            <Radix.Title className="sheet__title">{title}</Radix.Title>
            <Radix.Close className="iconbtn" aria-label={closeLabel}>
              <Icon name="close" />
            </Radix.Close>
          </div>
          <div className={bodyClassName}>{children}</div>
          {foot === undefined ? null : <div className="sheet__foot">{foot}</div>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
