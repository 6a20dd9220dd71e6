import type { ReactNode } from "react"
import { cx } from "../lib/cx"
import { Icon, type IconName } from "./icon"
import { Hooks } from "./ornament"

export type NoteTone = "info" | "wait" | "bad" | "ok"

const NOTE_ICONS: Record<NoteTone, IconName> = {
  info: "info",
  wait: "clock",
  bad: "warning",
  ok: "check",
}

/** A remark in the page. One that answers what the visitor just did is announced: `live`. */
export function Note({
  tone = "info",
  live = false,
  children,
}: {
  tone?: NoteTone
  live?: boolean
  children: ReactNode
}) {
  return (
    <div
      className={cx("note", `note--${tone}`)}
      {...(live ? { role: tone === "bad" ? "alert" : "status" } : {})}
    >
      <Icon name={NOTE_ICONS[tone]} />
      <div>{children}</div>
    </div>
  )
}

/** A slab of ink with one sentence and at most one action. */
export function Toast({
  icon = "check",
  action,
  children,
}: {
  icon?: IconName
  action?: ReactNode
  children: ReactNode
}) {
  return (
    <div className="toast" role="status">
      <Icon name={icon} />
      <span>{children}</span>
      {action}
    </div>
  )
}

/** Nothing to show: why, and one way on. */
export function Empty({
  title,
  children,
  action,
}: {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="empty">
      <Hooks />
      <h2 className="empty__title">{title}</h2>
      {children === undefined ? null : <div className="small soft">{children}</div>}
      {action}
    </div>
  )
}
