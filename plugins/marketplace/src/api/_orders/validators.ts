import { z } from "@medusajs/framework/zod"
import { ORDER_RETURN_REASONS, PRODUCER_ORDER_STATES } from "../../domain"

const LIMIT_MAX = 100
const LIMIT = 50
const REASON_MAX = 500
const MESSAGE_MAX = 2000

const id = z.string().trim().min(1).max(100)
const text = (max: number) => z.string().trim().min(1).max(max)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day, YYYY-MM-DD")

const page = {
  limit: z.coerce.number().int().min(1).max(LIMIT_MAX).default(LIMIT),
  cursor: z.string().max(200).optional(),
}

const states = z
  .string()
  .max(200)
  .transform((list) => list.split(",").filter((state) => state !== ""))
  .pipe(z.array(z.enum(PRODUCER_ORDER_STATES)))

export const ProducerListOrders = z.strictObject({
  ...page,
  state: states.optional(),
  q: z.string().trim().max(40).optional(),
})
export type ProducerListOrders = z.infer<typeof ProducerListOrders>

export const AdminListProducerOrders = z.strictObject({
  ...page,
  state: states.optional(),
  q: z.string().trim().max(40).optional(),
  producer_id: id.optional(),
})
export type AdminListProducerOrders = z.infer<typeof AdminListProducerOrders>

export const ProducerListReturns = z.strictObject({
  ...page,
  open: z.enum(["true", "false"]).default("true"),
})
export type ProducerListReturns = z.infer<typeof ProducerListReturns>

export const AdminListRefunds = z.strictObject(page)
export type AdminListRefunds = z.infer<typeof AdminListRefunds>

export const ListMyOrders = z.strictObject(page)
export type ListMyOrders = z.infer<typeof ListMyOrders>

export const PrintLanguage = z.strictObject({ locale: z.enum(["vi", "en"]).default("vi") })
export type PrintLanguage = z.infer<typeof PrintLanguage>

export const ProducerShipOrder = z.strictObject({
  carrier: text(100),
  tracking_number: text(100).nullable().default(null),
})
export type ProducerShipOrder = z.infer<typeof ProducerShipOrder>

const lines = z
  .array(
    z.strictObject({ producer_order_line_id: id, quantity: z.number().int().min(1).max(100_000) })
  )
  .min(1)
  .max(200)

export const ProducerCancelOrder = z.strictObject({
  /** Left out, all that is left is cancelled. */
  lines: lines.nullable().default(null),
  reason: text(REASON_MAX),
})
export type ProducerCancelOrder = z.infer<typeof ProducerCancelOrder>

export const GiveReason = z.strictObject({ reason: text(REASON_MAX) })
export type GiveReason = z.infer<typeof GiveReason>

export const WriteOrderMessage = z.strictObject({ text: text(MESSAGE_MAX) })
export type WriteOrderMessage = z.infer<typeof WriteOrderMessage>

export const StoreRequestReturn = z.strictObject({
  reason: z.enum(ORDER_RETURN_REASONS),
  note: z.string().trim().max(REASON_MAX).nullable().default(null),
  lines,
})
export type StoreRequestReturn = z.infer<typeof StoreRequestReturn>

export const ProducerAcceptReturn = z.strictObject({
  answer: z.string().trim().max(REASON_MAX).nullable().default(null),
})
export type ProducerAcceptReturn = z.infer<typeof ProducerAcceptReturn>

export const ProducerRefuseReturn = z.strictObject({ answer: text(REASON_MAX) })
export type ProducerRefuseReturn = z.infer<typeof ProducerRefuseReturn>

export const ProducerReceiveReturn = z.strictObject({ restock: z.boolean() })
export type ProducerReceiveReturn = z.infer<typeof ProducerReceiveReturn>

export const ProducerRefundReturn = z.strictObject({
  with_shipping: z.boolean().nullable().default(null),
})
export type ProducerRefundReturn = z.infer<typeof ProducerRefundReturn>

export const ProducerCloseForDays = z.strictObject({
  starts_on: day,
  ends_on: day,
  note: z.string().trim().max(200).default(""),
})
export type ProducerCloseForDays = z.infer<typeof ProducerCloseForDays>

export const AdminPayRefund = z.strictObject({ reference: text(100) })
export type AdminPayRefund = z.infer<typeof AdminPayRefund>

export const StoreOrderAccess = z.strictObject({ cart_id: id })
export type StoreOrderAccess = z.infer<typeof StoreOrderAccess>
