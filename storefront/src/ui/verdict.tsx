import type { ReactNode } from "react"
import { cx } from "../lib/cx"
import { Teeth } from "./ornament"

export type VerdictTone = "ok" | "recall" | "wait" | "info" | "unknown"

/** Every mark has an outline of its own, so that no two verdicts are told apart by colour or by a detail alone. */
export type VerdictMarkName = "tick" | "cross" | "question" | "clock" | "pause" | "warning" | "bar"

const MARKS: Record<VerdictMarkName, ReactNode> = {
  tick: (
    <>
      <path d="M12 1.5 22.5 12 12 22.5 1.5 12z" />
      <path d="m7 12 3.5 3.5L17 9" />
    </>
  ),
  cross: (
    <>
      <path d="M7.5 2h9L22 7.5v9L16.5 22h-9L2 16.5v-9z" />
      <path d="M8 8l8 8M16 8l-8 8" />
    </>
  ),
  question: (
    <>
      <path d="M3 3h18v18H3z" />
      <path d="M9 9.5C9 6 15 6 15 9.5c0 2-3 2.2-3 4.5M12 17v.3" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="10" />
      <path d="M12 6v6l4 3" />
    </>
  ),
  pause: (
    <>
      <path d="M12 1.5 21.2 6.8v10.4L12 22.5 2.8 17.2V6.8z" />
      <path d="M9.5 8v8M14.5 8v8" />
    </>
  ),
  warning: (
    <>
      <path d="M12 2.5 23 21.5H1z" />
      <path d="M12 9.5v5.5M12 18v.3" />
    </>
  ),
  bar: (
    <>
      <path d="M1.5 5.5h21v13h-21z" />
      <path d="M7 12h10" />
    </>
  ),
}

export function VerdictMark({ name }: { name: VerdictMarkName }) {
  return (
    <svg
      className="verdict__mark"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="square"
      strokeLinejoin="miter"
      aria-hidden="true"
    >
      {MARKS[name]}
    </svg>
  )
}

/**
 * The first thing that a scan says, across the page: the shape of its mark tells the cases apart without colour. It is
 * the page's `h1`. It says what is known of a code and never that the goods are genuine: a code can be copied.
 */
export function Verdict({
  tone,
  mark,
  title,
  meta,
  children,
}: {
  tone: VerdictTone
  mark: VerdictMarkName
  title: ReactNode
  /** Code and time, as separate pieces. */
  meta?: ReactNode
  /** The reason, then what to do. */
  children?: ReactNode
}) {
  return (
    <div className={cx("verdict", tone !== "ok" && `verdict--${tone}`)}>
      <div className="wrap verdict__in">
        <VerdictMark name={mark} />
        <div className="stack">
          <h1>{title}</h1>
          {children}
        </div>
        {meta === undefined ? null : <div className="meta">{meta}</div>}
      </div>
      <Teeth up onGround />
    </div>
  )
}
