import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { neverStore } from "./customer"
import { limitByAddress } from "./limit"
import {
  DecideReview,
  ListCases,
  ListModeratedReviews,
  ListPage,
  ListReports,
  OfficerDecideCase,
  OfficerDecideReport,
  ProducerListReviews,
  ProducerReplyToReview,
  PublicListSavedProducts,
  PublicReportListing,
  PublicReportReview,
  StoreClaimGuestOrders,
  StoreCloseAccount,
  StoreFollowProducer,
  StoreOpenCase,
  StoreRequestGuestOrders,
  StoreSaveProducts,
  StoreWriteReview,
  WriteMessage,
} from "./validators"

type Middleware = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => unknown

const asCustomer = authenticate("customer", ["bearer"])
const asAnybody = authenticate("customer", ["bearer"], { allowUnauthenticated: true })

/** A person reports a few things a day; the storefront's server speaks for many people. */
const limitReports = limitByAddress({ attempts: 30, windowSeconds: 600 })
const limitPictures = limitByAddress({ attempts: 120, windowSeconds: 600 })
/** A password is asked for again, and a letter sent: both are worth guessing or misusing. */
const limitClosures = limitByAddress({ attempts: 20, windowSeconds: 900 })
const limitLetters = limitByAddress({ attempts: 20, windowSeconds: 900 })

const ME = "/store/customers/me"
const CASES = "/store/orders/:id/cases"

export const customerCareMiddlewares: MiddlewareRoute[] = [
  ...mine("saved-products"),
  ...mine("followed-producers"),
  ...mine("reviews"),
  ...mine("review-pictures"),
  ...mine("cases"),
  ...mine("data"),
  ...mine("closure"),
  ...mine("guest-orders"),
  reads(`${ME}/cases`, ListCases),
  writes(`${ME}/saved-products`, StoreSaveProducts),
  writes(`${ME}/followed-producers`, StoreFollowProducer),
  writes(`${ME}/reviews`, StoreWriteReview),
  writes(`${ME}/closure`, StoreCloseAccount, limitClosures),
  writes(`${ME}/guest-orders/request`, StoreRequestGuestOrders, limitLetters),
  writes(`${ME}/guest-orders`, StoreClaimGuestOrders, limitClosures),
  { methods: ["POST"], matcher: `${ME}/review-pictures`, middlewares: [limitPictures] },

  { matcher: CASES, middlewares: [neverStore, asAnybody] },
  { matcher: `${CASES}/*`, middlewares: [neverStore, asAnybody] },
  reads(CASES, ListCases),
  writes(CASES, StoreOpenCase, limitReports),
  writes(`${CASES}/:case_id/messages`, WriteMessage),

  reads("/public/saved-products", PublicListSavedProducts),
  reads("/public/products/:handle/reviews", ListPage),
  writes("/public/products/:handle/reports", PublicReportListing, limitReports, asAnybody),
  writes("/public/reviews/:id/reports", PublicReportReview, limitReports, asAnybody),

  reads("/producer/reviews", ProducerListReviews),
  writes("/producer/reviews/:id/reply", ProducerReplyToReview),
  reads("/producer/cases", ListCases),
  writes("/producer/cases/:id/messages", WriteMessage),

  reads("/officer/cases", ListCases),
  writes("/officer/cases/:id/messages", WriteMessage),
  writes("/officer/cases/:id/decision", OfficerDecideCase),
  reads("/officer/reports", ListReports),
  writes("/officer/reports/:id/decision", OfficerDecideReport),
  reads("/officer/reviews", ListModeratedReviews),
  writes("/officer/reviews/:id/decision", DecideReview),

  reads("/admin/reviews", ListModeratedReviews),
  writes("/admin/reviews/:id/decision", DecideReview),
]

/** A customer's own things: never without a sign-in, never in a cache. */
function mine(name: string): MiddlewareRoute[] {
  return [
    { matcher: `${ME}/${name}`, middlewares: [neverStore, asCustomer] },
    { matcher: `${ME}/${name}/*`, middlewares: [neverStore, asCustomer] },
  ]
}

function reads(matcher: string, schema: z.ZodType): MiddlewareRoute {
  return { methods: ["GET"], matcher, middlewares: [validateAndTransformQuery(schema, {})] }
}

function writes(matcher: string, schema: z.ZodType, ...before: Middleware[]): MiddlewareRoute {
  return {
    methods: ["POST"],
    matcher,
    middlewares: [...before, validateAndTransformBody(schema)],
  }
}
