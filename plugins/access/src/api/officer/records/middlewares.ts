import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { OfficerAddNote } from "./validators"

export const officerRecordMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/officer/records/:type/:id/notes",
    middlewares: [validateAndTransformBody(OfficerAddNote)],
  },
]
