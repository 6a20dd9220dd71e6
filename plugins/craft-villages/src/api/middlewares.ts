import { defineMiddlewares } from "@medusajs/framework/http"
import { publicAdministrativeUnitMiddlewares } from "./public/administrative-units/middlewares"
import { publicVillageMiddlewares } from "./public/villages/middlewares"

export default defineMiddlewares({
  routes: [...publicAdministrativeUnitMiddlewares, ...publicVillageMiddlewares],
})
