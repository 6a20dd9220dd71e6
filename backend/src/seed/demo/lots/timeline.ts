import { addDays, addMonths, dayOf, type IsoDay, type IsoInstant } from "@cholang/shared"
import { CHAINS, type Chain, type ChainStep, type ChainName } from "./chains"
import type { DemoLot } from "./lots"

type DatedStep = ChainStep & { happenedAt: IsoInstant }

export type LotTimeline = {
  madeOn: IsoDay
  expiresOn: IsoDay | null
  /** What had happened by the moment of seeding, in order of time. */
  steps: DatedStep[]
}

/** A lot's calendar as it stands at `now`: nothing of it lies ahead. */
export function lotTimeline(lot: DemoLot, chainName: ChainName, now: IsoInstant): LotTimeline {
  const chain: Chain = CHAINS[chainName]
  const first = firstDay(lot, chain, dayOf(now))
  const madeOn = addDays(first, chain.madeOnDay)

  return {
    madeOn,
    expiresOn: expiryOf(madeOn, chain.keeps),
    steps: chain.steps
      .map((step) => ({ ...step, happenedAt: instantOf(addDays(first, step.day), step.hour) }))
      .filter(({ happenedAt }) => Date.parse(happenedAt) <= Date.parse(now))
      .sort((left, right) => Date.parse(left.happenedAt) - Date.parse(right.happenedAt)),
  }
}

/** A fixed day that would put the end of the work ahead of today is moved back by whole years. */
function firstDay({ begins }: DemoLot, chain: Chain, today: IsoDay): IsoDay {
  if ("daysAgo" in begins) {
    return addDays(today, -begins.daysAgo)
  }
  const lastStep = Math.max(...chain.steps.map(({ day }) => day))
  let first = begins.on
  while (addDays(first, lastStep) >= today) {
    first = addMonths(first, -12)
  }
  return first
}

function expiryOf(madeOn: IsoDay, keeps: Chain["keeps"]): IsoDay | null {
  if (keeps === null) {
    return null
  }
  return "months" in keeps ? addMonths(madeOn, keeps.months) : addDays(madeOn, keeps.days)
}

function instantOf(day: IsoDay, hour: number): IsoInstant {
  return new Date(`${day}T${String(hour).padStart(2, "0")}:00:00+07:00`).toISOString()
}
