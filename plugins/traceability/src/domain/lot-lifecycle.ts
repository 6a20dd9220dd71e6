import type { LotState } from "./lot"

/**
 * The life of a lot, as data. A recall can strike after the lot was sold out and is never taken back: new goods are a
 * new lot.
 */
const TRANSITIONS = {
  release: { from: ["draft"], to: "released" },
  hold: { from: ["released"], to: "held" },
  resume: { from: ["held"], to: "released" },
  close: { from: ["released", "held"], to: "closed" },
  recall: { from: ["released", "held", "closed"], to: "recalled" },
} as const satisfies Record<string, { from: readonly LotState[]; to: LotState }>

export type LotAction = keyof typeof TRANSITIONS

export type LotTransition =
  | { ok: true; to: LotState }
  | { ok: false; code: "transition_not_allowed"; from: LotState; action: LotAction }

export function moveLot(from: LotState, action: LotAction): LotTransition {
  const rule: { from: readonly LotState[]; to: LotState } = TRANSITIONS[action]

  return rule.from.includes(from)
    ? { ok: true, to: rule.to }
    : { ok: false, code: "transition_not_allowed", from, action }
}
