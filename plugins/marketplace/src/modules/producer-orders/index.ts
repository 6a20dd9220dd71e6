import { Module } from "@medusajs/framework/utils"
import ProducerOrdersModuleService from "./service"

export const PRODUCER_ORDERS_MODULE = "producerOrders"

export default Module(PRODUCER_ORDERS_MODULE, { service: ProducerOrdersModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    [PRODUCER_ORDERS_MODULE]: ProducerOrdersModuleService
  }
}
