import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { OfficerChangeListingState, OfficerDecideListing, OfficerListListings } from "./validators"

export const officerListingMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/officer/listings",
    middlewares: [validateAndTransformQuery(OfficerListListings, {})],
  },
  {
    methods: ["POST"],
    matcher: "/officer/listings/:id/decide",
    middlewares: [validateAndTransformBody(OfficerDecideListing)],
  },
  {
    methods: ["POST"],
    matcher: "/officer/listings/:id/state",
    middlewares: [validateAndTransformBody(OfficerChangeListingState)],
  },
]
