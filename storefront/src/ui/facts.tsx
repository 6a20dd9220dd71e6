import type { ReactNode } from "react"

export type Fact = { label: string; value: ReactNode }

/** Names and values, one under the other: what a label must say, the facts of a lot. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
