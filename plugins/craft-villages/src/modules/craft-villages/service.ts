import { MedusaService } from "@medusajs/framework/utils"
import Artisan from "./models/artisan"
import Craft from "./models/craft"
import Village from "./models/village"

class CraftVillagesModuleService extends MedusaService({ Craft, Village, Artisan }) {}

export default CraftVillagesModuleService
