import { CLOCK } from "@cholang/shared"
import { Module } from "@medusajs/framework/utils"
import ClockModuleService from "./service"

export default Module(CLOCK, { service: ClockModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    [CLOCK]: ClockModuleService
  }
}
