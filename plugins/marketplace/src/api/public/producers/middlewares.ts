import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { PublicListProducers } from "./validators"

export const publicProducerMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/public/producers",
    middlewares: [validateAndTransformQuery(PublicListProducers, {})],
  },
]
