import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { AccountAuthProvider } from "./service"

export default ModuleProvider(Modules.AUTH, { services: [AccountAuthProvider] })
