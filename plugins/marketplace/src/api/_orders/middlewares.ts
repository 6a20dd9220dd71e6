import {
  authenticate,
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { neverStore } from "../_care/customer"
import { limitByAddress } from "../_care/limit"
import { guardCoreReturns } from "./guard-core-returns"
import {
  AdminListProducerOrders,
  AdminListRefunds,
  AdminPayRefund,
  GiveReason,
  PrintLanguage,
  ProducerAcceptReturn,
  ProducerCancelOrder,
  ProducerCloseForDays,
  ProducerListOrders,
  ProducerListReturns,
  ProducerReceiveReturn,
  ProducerRefundReturn,
  ProducerRefuseReturn,
  ProducerShipOrder,
  StoreOrderAccess,
  StoreRequestReturn,
  WriteOrderMessage,
} from "./validators"

const ORDER = "/producer/orders/:id"
const RETURN = "/producer/returns/:id"
const PARTS = "/store/orders/:id/producer-orders"
const asAnybody = authenticate("customer", ["bearer", "session"], { allowUnauthenticated: true })
/** An order's word is not guessed; this only keeps a machine from trying. */
const limitAccess = limitByAddress({ attempts: 120, windowSeconds: 600 })

export const producerOrderMiddlewares: MiddlewareRoute[] = [
  { matcher: "/producer/orders*", middlewares: [neverStore] },
  { matcher: "/producer/returns*", middlewares: [neverStore] },
  reads("/producer/orders", ProducerListOrders),
  reads(`${ORDER}/packing-slip.pdf`, PrintLanguage),
  reads(`${ORDER}/address-label.pdf`, PrintLanguage),
  writes(`${ORDER}/ship`, ProducerShipOrder),
  writes(`${ORDER}/cancel`, ProducerCancelOrder),
  writes(`${ORDER}/undelivered`, GiveReason),
  writes(`${ORDER}/messages`, WriteOrderMessage),
  reads("/producer/returns", ProducerListReturns),
  writes(`${RETURN}/accept`, ProducerAcceptReturn),
  writes(`${RETURN}/refuse`, ProducerRefuseReturn),
  writes(`${RETURN}/receive`, ProducerReceiveReturn),
  writes(`${RETURN}/refund`, ProducerRefundReturn),
  writes("/producer/closures", ProducerCloseForDays),

  { matcher: PARTS, middlewares: [neverStore, asAnybody] },
  { matcher: `${PARTS}/*`, middlewares: [neverStore, asAnybody] },
  { matcher: "/store/orders/:id/returns/*", middlewares: [neverStore, asAnybody] },
  writes(`${PARTS}/:part_id/messages`, WriteOrderMessage),
  writes(`${PARTS}/:part_id/cancel`, GiveReason),
  writes(`${PARTS}/:part_id/returns`, StoreRequestReturn),
  { matcher: "/store/orders/:id/access", middlewares: [neverStore, limitAccess] },
  writes("/store/orders/:id/access", StoreOrderAccess),
  { methods: ["POST"], matcher: "/store/returns", middlewares: [guardCoreReturns] },

  reads("/admin/producer-orders", AdminListProducerOrders),
  reads("/admin/order-refunds", AdminListRefunds),
  writes("/admin/order-refunds/:id/paid", AdminPayRefund),
]

function reads(matcher: string, schema: z.ZodType): MiddlewareRoute {
  return { methods: ["GET"], matcher, middlewares: [validateAndTransformQuery(schema, {})] }
}

function writes(matcher: string, schema: z.ZodType): MiddlewareRoute {
  return { methods: ["POST"], matcher, middlewares: [validateAndTransformBody(schema)] }
}
