import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { PublicFindFormerCommune } from "./validators"

export const publicAdministrativeUnitMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/public/administrative-units/former",
    middlewares: [validateAndTransformQuery(PublicFindFormerCommune, {})],
  },
]
