import type { RightChange } from "@cholang/geographical-indications/domain"
import {
  changeRightStateWorkflow,
  grantRightsWorkflow,
} from "@cholang/geographical-indications/workflows"
import { addDays, dayOf, type IsoInstant, startOfDay } from "@cholang/shared"
import { z } from "@medusajs/framework/zod"
import type { SeedContext } from "../context"
import { type DemoRight, PRODUCERS, RIGHTS } from "../demo"
import { known, missing, readRows } from "../read-rows"
import type { SeededProducer } from "./producers"
import type { SeededProduct } from "./products"

const RightRow = z.object({
  id: z.string(),
  certificate_no: z.string(),
  events: z.array(z.object({ state: z.string() })).nullish(),
})

/** Invented rights of use, in every state as of the first seeding. */
export async function seedRights(
  { container, query, now, added }: SeedContext,
  products: ReadonlyMap<string, SeededProduct>,
  producers: ReadonlyMap<string, SeededProducer>
): Promise<void> {
  const numbered = RIGHTS.map((right, index) => ({
    ...right,
    certificateNo: `${201 + index}/CDĐL-DEMO`,
  }))
  const existing = await readRows(
    query,
    "indication_right",
    ["id", "certificate_no", "events.state"],
    RightRow
  )
  const newOnes = missing(
    numbered,
    ({ certificateNo }) => certificateNo,
    existing.map(({ certificate_no }) => certificate_no)
  )
  if (newOnes.length > 0) {
    await grantRightsWorkflow(container).run({
      input: {
        rights: newOnes.map((right) => ({
          indication_handle: right.indication,
          producer_id: known(producers, right.producer).id,
          product_ids: right.products.map((handle) => known(products, handle).id),
          commune_code: communeOf(right.producer),
          certificate_no: right.certificateNo,
          granted_on: addDays(dayOf(now), -right.grantedDaysAgo),
          valid_until: right.endsInDays === null ? null : addDays(dayOf(now), right.endsInDays),
          is_demo: true,
          history: historyOf(right, now),
        })),
      },
    })
    added(newOnes.length, "rights of use")
  }

  // A run cut short between a right and its history leaves rights without one.
  for (const row of existing) {
    const right = numbered.find(({ certificateNo }) => certificateNo === row.certificate_no)
    for (const change of right ? historyOf(right, now).slice(row.events?.length ?? 0) : []) {
      await changeRightStateWorkflow(container).run({ input: { id: row.id, ...change } })
      added(1, "change of a right")
    }
  }
}

function historyOf({ state, grantedDaysAgo, withheld }: DemoRight, now: IsoInstant): RightChange[] {
  if (state === "pending") {
    return []
  }
  const active = {
    state: "active",
    reason: null,
    changed_at: daysBefore(now, grantedDaysAgo),
  } as const
  if (!withheld || (state !== "suspended" && state !== "revoked")) {
    return [active]
  }
  return [active, { state, reason: withheld.reason, changed_at: daysBefore(now, withheld.daysAgo) }]
}

function communeOf(producerHandle: string): string {
  return PRODUCERS.find(({ handle }) => handle === producerHandle)?.communeCode ?? ""
}

function daysBefore(now: IsoInstant, days: number): IsoInstant {
  return startOfDay(addDays(dayOf(now), -days))
}
