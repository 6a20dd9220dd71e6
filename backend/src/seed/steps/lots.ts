import {
  issueCodesWorkflow,
  moveLotWorkflow,
  openLotsWorkflow,
  recallLotWorkflow,
  recordTraceEventsWorkflow,
  releaseLotWorkflow,
} from "@cholang/traceability/workflows"
import { bi } from "../text"
import { LOT_STATES } from "@cholang/traceability/domain"
import { z } from "@medusajs/framework/zod"
import type { SeedContext } from "../context"
import {
  CHAIN_OF_FAMILY,
  CHAINS,
  type ChainName,
  type DemoLot,
  LOTS,
  lotTimeline,
  PRODUCERS,
} from "../demo"
import { brokenSeed, known, missing, readRows } from "../read-rows"
import type { SeededProducer } from "./producers"
import type { SeededProduct } from "./products"

const LotRow = z.object({
  id: z.string(),
  lot_no: z.string(),
  state: z.enum(LOT_STATES),
  events: z.array(z.object({ id: z.string() })).nullish(),
  codes: z.array(z.object({ kind: z.string() })).nullish(),
})
type LotRow = z.infer<typeof LotRow>

/** Labels of each lot that get a code of their own. */
const LABELS_PER_LOT = 3

/** Invented lots: opened, told of, released and, where the demonstration wants it, held, closed or recalled. */
export async function seedLots(
  context: SeedContext,
  products: ReadonlyMap<string, SeededProduct>,
  producers: ReadonlyMap<string, SeededProducer>
): Promise<void> {
  const existing = await readLots(context)
  const newOnes = missing(LOTS, ({ lotNo }) => lotNo, existing.keys())
  if (newOnes.length > 0) {
    await openLotsWorkflow(context.container).run({
      input: { lots: newOnes.map((lot) => opened(lot, context, products, producers)) },
    })
    context.added(newOnes.length, "lots")
  }
  const lots = newOnes.length > 0 ? await readLots(context) : existing

  await recordEvents(context, lots, products)
  await issueLabels(context, lots)
  await moveAll(context, lots)
}

async function readLots({ query }: SeedContext): Promise<Map<string, LotRow>> {
  const rows = await readRows(
    query,
    "lot",
    ["id", "lot_no", "state", "events.id", "codes.kind"],
    LotRow,
    { lot_no: LOTS.map(({ lotNo }) => lotNo) }
  )
  return new Map(rows.map((row) => [row.lot_no, row]))
}

function chainOf(lot: DemoLot, products: ReadonlyMap<string, SeededProduct>): ChainName {
  const chain = CHAIN_OF_FAMILY[known(products, lot.product).demo.family]
  if (chain === null) {
    throw brokenSeed(`${lot.lotNo} is of a product without lots`)
  }
  return chain
}

function opened(
  lot: DemoLot,
  { now }: SeedContext,
  products: ReadonlyMap<string, SeededProduct>,
  producers: ReadonlyMap<string, SeededProducer>
) {
  const { id, demo } = known(products, lot.product)
  const chain = chainOf(lot, products)
  const { madeOn, expiresOn } = lotTimeline(lot, chain, now)
  return {
    lot_no: lot.lotNo,
    product_id: id,
    producer_id: known(producers, demo.producer).id,
    commune_code: communeOf(demo.producer),
    quantity: lot.quantity,
    unit: lot.unit,
    made_on: madeOn,
    expires_on: expiresOn,
    standards: [...CHAINS[chain].standards],
    is_demo: true,
  }
}

/** Events are appended in order of time; a lot that already has some gets those that are still missing. */
async function recordEvents(
  { container, now, added }: SeedContext,
  lots: ReadonlyMap<string, LotRow>,
  products: ReadonlyMap<string, SeededProduct>
): Promise<void> {
  const events = LOTS.flatMap((lot) => {
    const row = known(lots, lot.lotNo)
    const commune = communeOf(known(products, lot.product).demo.producer)
    return lotTimeline(lot, chainOf(lot, products), now)
      .steps.map((step, index) => ({
        lot_id: row.id,
        step: step.step,
        title: step.title,
        note: index === 0 ? withPlace(lot, step.note) : (step.note ?? null),
        commune_code: commune,
        happened_at: step.happenedAt,
        actor: lot.maker,
        evidence: step.evidence ? [{ label: step.evidence, url: null }] : [],
        is_demo: true,
      }))
      .slice(row.events?.length ?? 0)
  })
  if (events.length > 0) {
    await recordTraceEventsWorkflow(container).run({ input: { events } })
    added(events.length, "events")
  }
}

function withPlace({ place }: DemoLot, note: { vi: string; en: string } | undefined) {
  return note ? bi(`${place.vi}. ${note.vi}`, `${place.en}. ${note.en}`) : place
}

async function issueLabels(
  { container, added }: SeedContext,
  lots: ReadonlyMap<string, LotRow>
): Promise<void> {
  const issues = [...lots.values()].flatMap(({ id, codes }) => {
    const labels = (codes ?? []).filter(({ kind }) => kind === "label").length
    return labels < LABELS_PER_LOT ? [{ lot_id: id, quantity: LABELS_PER_LOT - labels }] : []
  })
  if (issues.length > 0) {
    await issueCodesWorkflow(container).run({ input: { issues } })
    added(issues.length, "sets of labels")
  }
}

async function moveAll(context: SeedContext, lots: ReadonlyMap<string, LotRow>): Promise<void> {
  const { container, added } = context
  const inState = (from: LotRow["state"], to: (lot: DemoLot) => boolean) =>
    LOTS.filter((lot) => known(lots, lot.lotNo).state === from && to(lot))
  const idsOf = (demo: readonly DemoLot[]) => demo.map(({ lotNo }) => known(lots, lotNo).id)

  const toRelease = inState("draft", ({ state }) => state !== "draft")
  if (toRelease.length > 0) {
    await releaseLotWorkflow(container).run({ input: { ids: idsOf(toRelease) } })
    added(toRelease.length, "releases")
  }
  const standing = [...toRelease, ...inState("released", ({ state }) => state !== "released")]
  for (const [state, action] of [
    ["held", "hold"],
    ["closed", "close"],
  ] as const) {
    const ids = idsOf(standing.filter((lot) => lot.state === state))
    if (ids.length > 0) {
      await moveLotWorkflow(container).run({ input: { ids, action } })
      added(ids.length, state)
    }
  }
  for (const lot of standing) {
    if (lot.recall) {
      await recallLotWorkflow(container).run({ input: { ids: idsOf([lot]), ...lot.recall } })
      added(1, "recall")
    }
  }
}

function communeOf(producerHandle: string): string {
  return PRODUCERS.find(({ handle }) => handle === producerHandle)?.communeCode ?? ""
}
