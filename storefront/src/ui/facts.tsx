import type { ReactNode } from "react"
import { lowerFirst, upperFirst } from "../lib/first-letter"

/** `null` is what nobody has recorded. */
export type Fact = { label: string; value: ReactNode }

/**
 * Names and values, one under the other: what a label must say, the facts of a lot. What is unknown is said, not hidden:
 * one such fact in its own row, several together in the last.
 */
export function Facts({ facts, unknown }: { facts: readonly Fact[]; unknown?: string }) {
  const missing = unknown === undefined ? [] : facts.filter(({ value }) => value === null)
  const rows = missing.length < 2 ? facts : facts.filter(({ value }) => value !== null)
  return (
    <dl className="facts">
      {rows.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value ?? <span className="soft">{unknown}</span>}</dd>
        </div>
      ))}
      {unknown === undefined || missing.length < 2 ? null : (
        <div>
          <dt>{upperFirst(unknown)}</dt>
          <dd className="soft">{missing.map(({ label }) => lowerFirst(label)).join("; ")}</dd>
        </div>
      )}
    </dl>
  )
}
