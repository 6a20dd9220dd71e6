import { MedusaService } from "@medusajs/framework/utils"
import WorkItem from "./models/work-item"

class WorkItemsModuleService extends MedusaService({ WorkItem }) {}

export default WorkItemsModuleService
