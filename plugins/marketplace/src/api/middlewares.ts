import { defineMiddlewares } from "@medusajs/framework/http"
import { customerCareMiddlewares } from "./_care/middlewares"
import { publicProducerMiddlewares } from "./public/producers/middlewares"

export default defineMiddlewares({
  routes: [...publicProducerMiddlewares, ...customerCareMiddlewares],
})
