import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { PublicListVillages } from "./validators"

export const publicVillageMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/public/villages",
    middlewares: [validateAndTransformQuery(PublicListVillages, {})],
  },
]
