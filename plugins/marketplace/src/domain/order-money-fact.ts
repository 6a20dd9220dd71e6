import type { IsoInstant } from "@cholang/shared"

/** Why a part of a producer's order is taken back. */
export const REVERSAL_CAUSES = ["cancelled", "returned", "refunded"] as const
export type ReversalCause = (typeof REVERSAL_CAUSES)[number]

/**
 * Something that happened to a producer's order and moves money. Amounts are not in it: they are those that the order
 * froze when it was placed.
 */
export type OrderMoneyFact =
  | {
      readonly kind: "placed" | "delivered" | "completed"
      readonly producer_order_id: string
      readonly at: IsoInstant
    }
  | {
      readonly kind: "reversed"
      readonly producer_order_id: string
      /** Names the reversal; telling the same one twice does nothing. */
      readonly reversal_id: string
      readonly cause: ReversalCause
      readonly lines: readonly {
        readonly producer_order_line_id: string
        /** Pieces taken back by this reversal alone. */
        readonly quantity: number
      }[]
      /** How much of the shipping is given back. */
      readonly shipping_vnd: number
      readonly at: IsoInstant
    }
