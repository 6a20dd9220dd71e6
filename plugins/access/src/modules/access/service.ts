import { MedusaService } from "@medusajs/framework/utils"
import Agency from "./models/agency"
import Invitation from "./models/invitation"
import Officer from "./models/officer"
import PasswordReset from "./models/password-reset"
import ProducerMember from "./models/producer-member"

class AccessModuleService extends MedusaService({
  Agency,
  Officer,
  ProducerMember,
  Invitation,
  PasswordReset,
}) {}

export default AccessModuleService
