import { defineMiddlewares } from "@medusajs/framework/http"
import { publicCodeMiddlewares } from "./public/codes/middlewares"
import { resolverMiddlewares } from "./resolver/middlewares"

export default defineMiddlewares({ routes: [...resolverMiddlewares, ...publicCodeMiddlewares] })
