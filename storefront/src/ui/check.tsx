import type { ComponentProps, ReactNode } from "react"

type CheckProps = ComponentProps<"input"> & {
  children: ReactNode
  /** How many records the choice leaves. */
  count?: number
}

/** A box to tick, with its words as its label. */
export function Checkbox({ children, count, ...input }: CheckProps) {
  return (
    <label className="check">
      <input {...input} type="checkbox" />
      <span>{children}</span>
      {count === undefined ? null : <span className="count">{count}</span>}
    </label>
  )
}

/** One of several choices of the same `name`. */
export function Radio({ children, count, ...input }: CheckProps) {
  return (
    <label className="check">
      <input {...input} type="radio" />
      <span>{children}</span>
      {count === undefined ? null : <span className="count">{count}</span>}
    </label>
  )
}

/** A choice with a second line, such as a variant and its price. */
export function ChoiceTile({
  title,
  note,
  ...input
}: ComponentProps<"input"> & { title: ReactNode; note?: ReactNode }) {
  return (
    <label className="tile">
      <input {...input} type="radio" />
      <b>{title}</b>
      {note === undefined ? null : <span>{note}</span>}
    </label>
  )
}
