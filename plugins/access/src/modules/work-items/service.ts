import { MedusaService } from "@medusajs/framework/utils"
import RecordNote from "./models/record-note"
import WorkItem from "./models/work-item"

class WorkItemsModuleService extends MedusaService({ WorkItem, RecordNote }) {}

export default WorkItemsModuleService
