import { Module } from "@medusajs/framework/utils"
import CraftVillagesModuleService from "./service"

export const CRAFT_VILLAGES_MODULE = "craftVillages"

export default Module(CRAFT_VILLAGES_MODULE, { service: CraftVillagesModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    [CRAFT_VILLAGES_MODULE]: CraftVillagesModuleService
  }
}
