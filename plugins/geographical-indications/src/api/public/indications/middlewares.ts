import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { PublicListIndications } from "./validators"

export const publicIndicationMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/public/indications",
    middlewares: [validateAndTransformQuery(PublicListIndications, {})],
  },
]
