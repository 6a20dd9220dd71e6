import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { OfficerDecidePayoutAccount, OfficerListPayoutAccounts } from "./validators"

export const officerPayoutAccountMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/officer/payout-accounts",
    middlewares: [validateAndTransformQuery(OfficerListPayoutAccounts, {})],
  },
  {
    methods: ["POST"],
    matcher: "/officer/payout-accounts/:id/decision",
    middlewares: [validateAndTransformBody(OfficerDecidePayoutAccount)],
  },
]
