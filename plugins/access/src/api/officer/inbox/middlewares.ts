import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { OfficerApproveWorkItems, OfficerListInbox } from "./validators"

export const officerInboxMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/officer/inbox",
    middlewares: [validateAndTransformQuery(OfficerListInbox, {})],
  },
  {
    methods: ["POST"],
    matcher: "/officer/inbox/approve",
    middlewares: [validateAndTransformBody(OfficerApproveWorkItems)],
  },
]
