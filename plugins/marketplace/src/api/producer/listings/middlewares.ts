import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { refuseContent } from "./refuse-content"
import {
  ProducerChangeListingState,
  ProducerCreateListingDraft,
  ProducerListListings,
  ProducerRetractListingDraft,
  ProducerSaveListingDraft,
  ProducerSubmitListingDraft,
} from "./validators"

/** Room for the longest texts that the rules allow in both languages, and little more. */
const DRAFT_SIZE_LIMIT = "256kb"

export const producerListingMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/producer/listings",
    middlewares: [validateAndTransformQuery(ProducerListListings, {})],
  },
  {
    methods: ["POST"],
    matcher: "/producer/listings",
    middlewares: [validateAndTransformBody(ProducerCreateListingDraft)],
  },
  {
    methods: ["PUT"],
    matcher: "/producer/listings/:id",
    bodyParser: { sizeLimit: DRAFT_SIZE_LIMIT },
    middlewares: [validateAndTransformBody(ProducerSaveListingDraft), refuseContent],
  },
  {
    methods: ["POST"],
    matcher: "/producer/listings/:id/submit",
    middlewares: [validateAndTransformBody(ProducerSubmitListingDraft)],
  },
  {
    methods: ["POST"],
    matcher: "/producer/listings/:id/retract",
    middlewares: [validateAndTransformBody(ProducerRetractListingDraft)],
  },
  {
    methods: ["POST"],
    matcher: "/producer/listings/:id/state",
    middlewares: [validateAndTransformBody(ProducerChangeListingState)],
  },
]
