import { Module } from "@medusajs/framework/utils"
import { LEDGER_MODULE } from "../../money-options"
import checkOptions from "./loaders/check-options"
import LedgerModuleService from "./service"

export { LEDGER_MODULE }

export default Module(LEDGER_MODULE, { service: LedgerModuleService, loaders: [checkOptions] })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    [LEDGER_MODULE]: LedgerModuleService
  }
}
