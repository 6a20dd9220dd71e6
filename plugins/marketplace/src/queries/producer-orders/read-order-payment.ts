import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const amount = z.coerce.number()

const PaymentRow = z.object({
  payment_collections: z
    .array(
      z
        .object({
          payments: z
            .array(
              z
                .object({
                  id: z.string(),
                  provider_id: z.string(),
                  captures: z.array(z.object({ amount })).nullish(),
                  refunds: z.array(z.object({ amount })).nullish(),
                })
                .nullable()
            )
            .nullish(),
        })
        .nullable()
    )
    .nullish(),
})

export type OrderPayment = {
  payment_id: string | null
  is_captured: boolean
  /** Captured and not given back yet. */
  refundable_vnd: number
  can_refund: boolean
}

/** Providers that send money back by themselves; what an operator settles by hand is not among them. */
const REFUNDING = /^pp_stripe/

/** What has been paid of an order, as the core knows it. */
export async function readOrderPayment(
  container: MedusaContainer,
  orderId: string
): Promise<OrderPayment> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "payment_collections.payments.id",
      "payment_collections.payments.provider_id",
      "payment_collections.payments.captures.amount",
      "payment_collections.payments.refunds.amount",
    ],
    filters: { id: orderId },
  })
  const payments = PaymentRow.array()
    .parse(data)
    .flatMap(({ payment_collections: collections }) => collections ?? [])
    .flatMap((collection) => collection?.payments ?? [])
    .flatMap((payment) => payment ?? [])
    .map((payment) => ({
      ...payment,
      captured: sum(payment.captures ?? []),
      refunded: sum(payment.refunds ?? []),
    }))
  const payment = payments.find(({ captured }) => captured > 0) ?? payments[0]

  return {
    payment_id: payment?.id ?? null,
    is_captured: (payment?.captured ?? 0) > 0,
    refundable_vnd: (payment?.captured ?? 0) - (payment?.refunded ?? 0),
    can_refund: payment !== undefined && REFUNDING.test(payment.provider_id),
  }
}

function sum(entries: readonly { amount: number }[]): number {
  return entries.reduce((all, entry) => all + entry.amount, 0)
}
