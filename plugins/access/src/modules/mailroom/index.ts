import { Module } from "@medusajs/framework/utils"
import { MAILROOM_MODULE } from "../../options"
import MailroomModuleService from "./service"

export { MAILROOM_MODULE }

export default Module(MAILROOM_MODULE, { service: MailroomModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    [MAILROOM_MODULE]: MailroomModuleService
  }
}
