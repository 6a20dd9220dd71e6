import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
import { PublicQrPngParams } from "./validators"

export const publicCodeMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/public/codes/:code/qr.png",
    middlewares: [validateAndTransformQuery(PublicQrPngParams, {})],
  },
]
