import { MedusaService } from "@medusajs/framework/utils"
import IdempotentRequest from "./models/idempotent-request"

class IdempotencyModuleService extends MedusaService({ IdempotentRequest }) {}

export default IdempotencyModuleService
