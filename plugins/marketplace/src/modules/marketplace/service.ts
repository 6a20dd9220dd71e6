import { MedusaService } from "@medusajs/framework/utils"
import Listing from "./models/listing"
import Producer from "./models/producer"

class MarketplaceModuleService extends MedusaService({ Producer, Listing }) {}

export default MarketplaceModuleService
