import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import OrderMessage from "./models/order-message"
import OrderReturn from "./models/order-return"
import OrderReversal from "./models/order-reversal"
import ProducerClosure from "./models/producer-closure"
import ProducerOrder from "./models/producer-order"
import ProducerOrderLine from "./models/producer-order-line"

type OrderRow = InferTypeOf<typeof ProducerOrder>
type LineRow = InferTypeOf<typeof ProducerOrderLine>
type SetLater = "id" | "created_at" | "updated_at" | "deleted_at"

/** A part of an order with its lines, as it is recorded when the order is placed. */
export type NewProducerOrder = Pick<
  OrderRow,
  | "order_id"
  | "producer_id"
  | "display_id"
  | "currency_code"
  | "payment_kind"
  | "customer_id"
  | "email"
  | "locale"
  | "goods_vnd"
  | "discount_vnd"
  | "shipping_vnd"
  | "tax_vnd"
  | "total_vnd"
  | "order_total_vnd"
  | "commission_vnd"
  | "commission_tax_vnd"
  | "ship_to"
  | "note"
  | "shipping_option_id"
  | "placed_at"
> & {
  lines: Omit<
    LineRow,
    SetLater | "producer_order" | "producer_order_id" | "cancelled_quantity" | "returned_quantity"
  >[]
}

type ReversalRow = InferTypeOf<typeof OrderReversal>

/** Part of an order that is taken back. */
export type NewReversal = Pick<
  ReversalRow,
  | "producer_order_id"
  | "producer_id"
  | "order_id"
  | "return_id"
  | "cause"
  | "reason"
  | "lines"
  | "goods_vnd"
  | "shipping_vnd"
  | "total_vnd"
  | "refund_state"
  | "refund_vnd"
  | "happened_at"
>

/** What stands on the order and its lines before or after a reversal. */
export type OrderStanding = {
  order: Pick<OrderRow, "id" | "state" | "reversed_vnd" | "cancelled_at" | "cancel_reason">
  lines: Pick<LineRow, "id" | "cancelled_quantity" | "returned_quantity">[]
}

class ProducerOrdersModuleService extends MedusaService({
  ProducerOrder,
  ProducerOrderLine,
  OrderReversal,
  OrderReturn,
  OrderMessage,
  ProducerClosure,
}) {
  /** Records the parts of an order with their lines: all or none, for the database adds them up at the end. */
  @InjectManager()
  recordSplit(
    parts: NewProducerOrder[],
    @MedusaContext() sharedContext: Context = {}
  ): Promise<{ id: string; order_id: string; producer_id: string }[]> {
    return this.recordSplit_(parts, sharedContext)
  }

  @InjectTransactionManager()
  protected async recordSplit_(
    parts: NewProducerOrder[],
    @MedusaContext() sharedContext: Context = {}
  ): Promise<{ id: string; order_id: string; producer_id: string }[]> {
    const orders = await this.createProducerOrders(parts.map(withoutLines), sharedContext)
    await this.createProducerOrderLines(
      parts.flatMap(({ producer_id, lines }) =>
        lines.map((line) => ({
          ...line,
          producer_order_id: orders.find((order) => order.producer_id === producer_id)?.id ?? "",
        }))
      ),
      sharedContext
    )
    return orders.map(({ id, order_id, producer_id }) => ({ id, order_id, producer_id }))
  }

  /** Records what is taken back and what then stands on the order: all or none. */
  @InjectManager()
  recordReversal(
    reversal: NewReversal,
    standing: OrderStanding,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<string> {
    return this.recordReversal_(reversal, standing, sharedContext)
  }

  @InjectTransactionManager()
  protected async recordReversal_(
    reversal: NewReversal,
    standing: OrderStanding,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<string> {
    const { id } = await this.createOrderReversals(reversal, sharedContext)
    await this.stand_(standing, sharedContext)
    return id
  }

  /** Takes a reversal out again and restores what stood before it: the undo of `recordReversal`. */
  @InjectManager()
  withdrawReversal(
    id: string,
    before: OrderStanding,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    return this.withdrawReversal_(id, before, sharedContext)
  }

  @InjectTransactionManager()
  protected async withdrawReversal_(
    id: string,
    before: OrderStanding,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    await this.deleteOrderReversals(id, sharedContext)
    await this.stand_(before, sharedContext)
  }

  @InjectTransactionManager()
  protected async stand_(
    { order, lines }: OrderStanding,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<void> {
    await this.updateProducerOrderLines(lines, sharedContext)
    await this.updateProducerOrders(order, sharedContext)
  }
}

function withoutLines(part: NewProducerOrder): Omit<NewProducerOrder, "lines"> {
  const { lines, ...order } = part
  if (lines.length === 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The part ${part.display_id} of an order has no lines`
    )
  }
  return order
}

export default ProducerOrdersModuleService
