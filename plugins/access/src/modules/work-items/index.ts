import { Module } from "@medusajs/framework/utils"
import WorkItemsModuleService from "./service"

export const WORK_ITEMS_MODULE = "workItems"

export default Module(WORK_ITEMS_MODULE, { service: WorkItemsModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    [WORK_ITEMS_MODULE]: WorkItemsModuleService
  }
}
