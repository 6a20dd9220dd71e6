import { Module } from "@medusajs/framework/utils"
import { ONBOARDING_MODULE } from "../../options"
import OnboardingModuleService from "./service"

export { ONBOARDING_MODULE }

export default Module(ONBOARDING_MODULE, { service: OnboardingModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    [ONBOARDING_MODULE]: OnboardingModuleService
  }
}
