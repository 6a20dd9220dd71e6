import { Module } from "@medusajs/framework/utils"
import MarketplaceModuleService from "./service"

export const MARKETPLACE_MODULE = "marketplace"

export default Module(MARKETPLACE_MODULE, { service: MarketplaceModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    [MARKETPLACE_MODULE]: MarketplaceModuleService
  }
}
