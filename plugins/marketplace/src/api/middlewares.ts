import { defineMiddlewares } from "@medusajs/framework/http"
import { publicProducerMiddlewares } from "./public/producers/middlewares"

export default defineMiddlewares({ routes: [...publicProducerMiddlewares] })
