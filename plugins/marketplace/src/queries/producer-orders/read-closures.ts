import { dayOf, type IsoInstant, type ProducerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { closureOn } from "../../domain"
import type { ProducerClosure } from "../../http/producer-orders"
import { PRODUCER_ORDERS_MODULE } from "../../modules/producer-orders"

/** The closures of a producer that are not over, soonest first. */
export async function readClosures(
  container: MedusaContainer,
  scope: ProducerScope,
  at: IsoInstant
): Promise<ProducerClosure[]> {
  const rows = await container
    .resolve(PRODUCER_ORDERS_MODULE)
    .listProducerClosures(
      { producer_id: scope.producerId, ends_on: { $gte: dayOf(at) } },
      { order: { starts_on: "ASC" } }
    )
  return rows.map(({ id, starts_on, ends_on, note }) => ({ id, starts_on, ends_on, note }))
}

/** The closure that each of these producers is in at that moment; those at work are not in the answer. */
export async function closuresAt(
  container: MedusaContainer,
  producerIds: readonly string[],
  at: IsoInstant
): Promise<Map<string, { starts_on: string; ends_on: string; note: string }>> {
  if (producerIds.length === 0) {
    return new Map()
  }
  const today = dayOf(at)
  const rows = await container.resolve(PRODUCER_ORDERS_MODULE).listProducerClosures({
    producer_id: [...producerIds],
    starts_on: { $lte: today },
    ends_on: { $gte: today },
  })
  return new Map(
    producerIds.flatMap((id) => {
      const closure = closureOn(
        rows.filter(({ producer_id }) => producer_id === id),
        today
      )
      return closure === null
        ? []
        : [
            [
              id,
              { starts_on: closure.starts_on, ends_on: closure.ends_on, note: closure.note },
            ] as const,
          ]
    })
  )
}
