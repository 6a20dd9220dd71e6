import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { ProducerBeginRegistration } from "../registrations/validators"
import {
  ProducerAddRegistrationDocument,
  ProducerSaveRegistrationStep,
  ProducerSubmitRegistration,
} from "./validators"

export const producerRegistrationMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/producer/registrations",
    middlewares: [validateAndTransformBody(ProducerBeginRegistration)],
  },
  {
    methods: ["POST"],
    matcher: "/producer/registration/steps/:step",
    middlewares: [validateAndTransformBody(ProducerSaveRegistrationStep)],
  },
  {
    methods: ["POST"],
    matcher: "/producer/registration/documents",
    middlewares: [validateAndTransformQuery(ProducerAddRegistrationDocument, {})],
  },
  {
    methods: ["POST"],
    matcher: "/producer/registration/submit",
    middlewares: [validateAndTransformBody(ProducerSubmitRegistration)],
  },
]
