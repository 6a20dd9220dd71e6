import { MedusaService } from "@medusajs/framework/utils"
import CommissionRule from "./models/commission-rule"

class LedgerModuleService extends MedusaService({ CommissionRule }) {}

export default LedgerModuleService
