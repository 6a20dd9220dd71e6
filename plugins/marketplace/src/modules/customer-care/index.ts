import { Module } from "@medusajs/framework/utils"
import CustomerCareModuleService from "./service"

export const CUSTOMER_CARE_MODULE = "customerCare"

export default Module(CUSTOMER_CARE_MODULE, { service: CustomerCareModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    [CUSTOMER_CARE_MODULE]: CustomerCareModuleService
  }
}
