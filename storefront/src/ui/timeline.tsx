import type { ReactNode } from "react"
import { cx } from "../lib/cx"

/** `done` was recorded, `wait` is going on, `bad` went wrong, `next` has not come yet. */
export type KnotState = "done" | "wait" | "bad" | "next"

const KNOTS: Record<KnotState, string> = {
  done: "knot--ok",
  wait: "knot--wait",
  bad: "knot--bad",
  next: "",
}

/** A warp thread with a knot for each thing that happened, in order. */
export function Timeline({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol className="timeline" aria-label={label}>
      {children}
    </ol>
  )
}

export function TimelineItem({
  state,
  when,
  title,
  children,
}: {
  state: KnotState
  when: ReactNode
  title: ReactNode
  children?: ReactNode
}) {
  return (
    <li>
      <span className={cx("knot", KNOTS[state])} aria-hidden="true" />
      <p className="when">{when}</p>
      <h3>{title}</h3>
      {children}
    </li>
  )
}
