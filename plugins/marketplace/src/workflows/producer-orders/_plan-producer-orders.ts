import { MedusaError } from "@medusajs/framework/utils"
import { type CommissionRule, freezeCommission, splitOrder } from "../../domain"
import type { PlacedOrderFacts, ShipTo } from "../../queries/producer-orders/read-placed-order"

/** Rows of the parts of an order, with the commission as it is frozen for ever. */
export function planProducerOrders(facts: PlacedOrderFacts, rules: readonly CommissionRule[]) {
  const split = splitOrder(facts.order)
  if (!split.ok) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Order ${facts.order_id} cannot be shared among producers: ${split.code}`,
      split.code
    )
  }
  const factsOf = new Map(facts.lines.map((line) => [line.order_line_id, line]))
  const producerOf = new Map(facts.producers.map((producer) => [producer.id, producer]))

  return split.value.map(({ lines, ...part }) => {
    const producer = producerOf.get(part.producer_id)
    const frozen = freezeCommission(
      lines.map((line) => ({
        line_id: line.order_line_id,
        producer_id: part.producer_id,
        producer_kind: producer?.kind ?? "individual",
        product_set: factsOf.get(line.order_line_id)?.product_set ?? null,
        total_vnd: line.total_vnd,
      })),
      rules,
      facts.placed_at
    )
    return {
      ...part,
      order_id: facts.order_id,
      currency_code: facts.currency_code,
      payment_kind: facts.payment_kind,
      customer_id: facts.customer_id,
      email: facts.email,
      locale: facts.locale,
      ship_to: facts.ship_to satisfies ShipTo,
      note: facts.note,
      shipping_option_id: producer?.shipping_option_id ?? null,
      placed_at: new Date(facts.placed_at),
      commission_vnd: sum(frozen.map((line) => line.commission_vnd)),
      commission_tax_vnd: sum(frozen.map((line) => line.commission_tax_vnd)),
      lines: lines.map((line) => {
        const own = factsOf.get(line.order_line_id)
        const commission = frozen.find(({ line_id }) => line_id === line.order_line_id)
        return {
          ...line,
          product_id: own?.product_id ?? "",
          variant_id: own?.variant_id ?? null,
          handle: own?.handle ?? "",
          title: own?.title ?? { vi: "", en: "" },
          unit: own?.unit ?? { vi: "", en: "" },
          sku: own?.sku ?? null,
          activity: own?.is_service ? ("service" as const) : ("goods" as const),
          commission_rule_id: commission?.commission_rule_id ?? null,
          commission_rate_bps: commission?.commission_rate_bps ?? 0,
          commission_vnd: commission?.commission_vnd ?? 0,
          commission_tax_vnd: commission?.commission_tax_vnd ?? 0,
        }
      }),
    }
  })
}

export type PlannedProducerOrder = ReturnType<typeof planProducerOrders>[number]

function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, amount) => all + amount, 0)
}
