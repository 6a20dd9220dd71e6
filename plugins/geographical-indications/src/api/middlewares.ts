import { defineMiddlewares } from "@medusajs/framework/http"
import { publicIndicationMiddlewares } from "./public/indications/middlewares"

export default defineMiddlewares({ routes: [...publicIndicationMiddlewares] })
