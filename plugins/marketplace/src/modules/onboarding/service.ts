import { MedusaService } from "@medusajs/framework/utils"
import ProducerStateChange from "./models/producer-state-change"
import Registration from "./models/registration"
import RegistrationDocument from "./models/registration-document"
import RegistrationSubmission from "./models/registration-submission"

class OnboardingModuleService extends MedusaService({
  Registration,
  RegistrationDocument,
  RegistrationSubmission,
  ProducerStateChange,
}) {}

export default OnboardingModuleService
