import { Module } from "@medusajs/framework/utils"
import { TRACEABILITY_MODULE } from "../../options"
import checkOptions from "./loaders/check-options"
import TraceabilityModuleService from "./service"

export { TRACEABILITY_MODULE }

export default Module(TRACEABILITY_MODULE, {
  service: TraceabilityModuleService,
  loaders: [checkOptions],
})

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    [TRACEABILITY_MODULE]: TraceabilityModuleService
  }
}
