import { MedusaService } from "@medusajs/framework/utils"
import CommissionRule from "./models/commission-rule"
import LedgerEntry from "./models/ledger-entry"
import LedgerTransaction from "./models/ledger-transaction"
import PayoutAccount from "./models/payout-account"
import PayoutBatch from "./models/payout-batch"
import PayoutLine from "./models/payout-line"
import PlatformTaxRate from "./models/platform-tax-rate"
import Remittance from "./models/remittance"
import RemittanceLine from "./models/remittance-line"

class LedgerModuleService extends MedusaService({
  CommissionRule,
  LedgerTransaction,
  LedgerEntry,
  PlatformTaxRate,
  PayoutAccount,
  PayoutBatch,
  PayoutLine,
  Remittance,
  RemittanceLine,
}) {}

export default LedgerModuleService
