import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { ProducerNamePayoutAccount } from "./validators"

export const producerPayoutAccountMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["PUT"],
    matcher: "/producer/payout-account",
    middlewares: [validateAndTransformBody(ProducerNamePayoutAccount)],
  },
]
