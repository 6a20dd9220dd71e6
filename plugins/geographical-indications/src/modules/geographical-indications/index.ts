import { Module } from "@medusajs/framework/utils"
import GeographicalIndicationsModuleService from "./service"

export const GEOGRAPHICAL_INDICATIONS_MODULE = "geographicalIndications"

export default Module(GEOGRAPHICAL_INDICATIONS_MODULE, {
  service: GeographicalIndicationsModuleService,
})

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    [GEOGRAPHICAL_INDICATIONS_MODULE]: GeographicalIndicationsModuleService
  }
}
