import { MedusaService } from "@medusajs/framework/utils"
import GeographicalIndication from "./models/geographical-indication"
import IndicationRight from "./models/indication-right"
import IndicationRightEvent from "./models/indication-right-event"

class GeographicalIndicationsModuleService extends MedusaService({
  GeographicalIndication,
  IndicationRight,
  IndicationRightEvent,
}) {}

export default GeographicalIndicationsModuleService
