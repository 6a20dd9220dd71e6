import { defineMiddlewares } from "@medusajs/framework/http"
import { customerCareMiddlewares } from "./_care/middlewares"
import { listingMiddlewares } from "./_listings/middlewares"
import { moneyMiddlewares } from "./_money/middlewares"
import { producerOrderMiddlewares } from "./_orders/middlewares"
import { officerProducerMiddlewares } from "./officer/producers/middlewares"
import { producerRegistrationMiddlewares } from "./producer/registration/middlewares"
import { publicProducerMiddlewares } from "./public/producers/middlewares"

export default defineMiddlewares({
  routes: [
    ...publicProducerMiddlewares,
    ...moneyMiddlewares,
    ...customerCareMiddlewares,
    ...listingMiddlewares,
    ...producerOrderMiddlewares,
    ...officerProducerMiddlewares,
    ...producerRegistrationMiddlewares,
  ],
})
