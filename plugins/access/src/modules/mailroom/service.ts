import { MedusaService } from "@medusajs/framework/utils"
import Message from "./models/message"

class MailroomModuleService extends MedusaService({ Message }) {}

export default MailroomModuleService
