import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { OfficerDecideProducer, OfficerListProducers } from "./validators"

export const officerProducerMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/officer/producers",
    middlewares: [validateAndTransformQuery(OfficerListProducers, {})],
  },
  {
    methods: ["POST"],
    matcher: "/officer/producers/:id/decisions",
    middlewares: [validateAndTransformBody(OfficerDecideProducer)],
  },
]
