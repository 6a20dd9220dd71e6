import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import {
  AdminAddCommissionRule,
  AdminEndCommissionRule,
} from "../admin/commission-rules/validators"
import { AdminClosePayoutPeriod, AdminSettlePayoutBatch } from "../admin/payout-batches/validators"
import {
  AdminAddPlatformTaxRate,
  AdminEndPlatformTaxRate,
} from "../admin/platform-tax-rates/validators"
import {
  AdminImportRemittance,
  AdminPreviewRemittance,
  AdminResolveRemittanceLine,
} from "../admin/remittances/validators"
import { officerPayoutAccountMiddlewares } from "../officer/payout-accounts/middlewares"
import { producerPayoutAccountMiddlewares } from "../producer/payout-account/middlewares"
import { producerStatementMiddlewares } from "../producer/statements/middlewares"

/** A carrier's table is longer than the bodies that the core takes by default. */
const FILE_SIZE_LIMIT = "5mb"

/** The doors of everything that is about money. */
export const moneyMiddlewares: MiddlewareRoute[] = [
  ...producerStatementMiddlewares,
  ...producerPayoutAccountMiddlewares,
  ...officerPayoutAccountMiddlewares,
  {
    methods: ["POST"],
    matcher: "/admin/commission-rules",
    middlewares: [validateAndTransformBody(AdminAddCommissionRule)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/commission-rules/:id/end",
    middlewares: [validateAndTransformBody(AdminEndCommissionRule)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/platform-tax-rates",
    middlewares: [validateAndTransformBody(AdminAddPlatformTaxRate)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/platform-tax-rates/:id/end",
    middlewares: [validateAndTransformBody(AdminEndPlatformTaxRate)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/payout-batches",
    middlewares: [validateAndTransformBody(AdminClosePayoutPeriod)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/payout-batches/:id/settle",
    middlewares: [validateAndTransformBody(AdminSettlePayoutBatch)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/remittances",
    bodyParser: { sizeLimit: FILE_SIZE_LIMIT },
    middlewares: [validateAndTransformBody(AdminImportRemittance)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/remittances/preview",
    bodyParser: { sizeLimit: FILE_SIZE_LIMIT },
    middlewares: [validateAndTransformBody(AdminPreviewRemittance)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/remittance-lines/:id/resolve",
    middlewares: [validateAndTransformBody(AdminResolveRemittanceLine)],
  },
]
