import { MedusaService } from "@medusajs/framework/utils"
import Lot from "./models/lot"
import TraceCode from "./models/trace-code"
import TraceEvent from "./models/trace-event"

class TraceabilityModuleService extends MedusaService({ Lot, TraceEvent, TraceCode }) {}

export default TraceabilityModuleService
