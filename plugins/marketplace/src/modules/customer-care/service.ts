import { MedusaService } from "@medusajs/framework/utils"
import CaseMessage from "./models/case-message"
import CustomerCase from "./models/customer-case"
import FollowedProducer from "./models/followed-producer"
import Report from "./models/report"
import Review from "./models/review"
import ReviewPicture from "./models/review-picture"
import SavedProduct from "./models/saved-product"

class CustomerCareModuleService extends MedusaService({
  Review,
  ReviewPicture,
  Report,
  SavedProduct,
  FollowedProducer,
  CustomerCase,
  CaseMessage,
}) {}

export default CustomerCareModuleService
