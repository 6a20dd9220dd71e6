import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { ProducerChangeOffers, ProducerListOffers } from "./validators"

/** What is longer is refused by its announced length, before it is read. */
const CSV_SIZE_LIMIT = "1mb"

export const producerOfferMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/producer/offers",
    middlewares: [validateAndTransformQuery(ProducerListOffers, {})],
  },
  {
    methods: ["PATCH"],
    matcher: "/producer/offers",
    middlewares: [validateAndTransformBody(ProducerChangeOffers)],
  },
  {
    methods: ["POST"],
    matcher: "/producer/offers/imports",
    bodyParser: { sizeLimit: CSV_SIZE_LIMIT },
    middlewares: [],
  },
]
