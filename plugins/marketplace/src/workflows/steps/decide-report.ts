import { asOf, type OfficerScope } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ReportOutcome } from "../../domain"
import { CUSTOMER_CARE_MODULE } from "../../modules/customer-care"
import { notFound } from "../../queries/care/page"
import { readReports } from "../../queries/care/read-moderation"

export type DecideReportStepInput = {
  scope: OfficerScope
  id: string
  outcome: ReportOutcome
  reason: string
}

/** Answers a report of the officer's territory, once; a rollback opens it again. */
export const decideReportStep = createStep(
  "decide-report",
  async ({ scope, id, outcome, reason }: DecideReportStepInput, { container }) => {
    const {
      reports: [report],
    } = await readReports(container, scope, { id, limit: 1 })
    if (report === undefined) {
      throw notFound("report", id)
    }
    if (report.state !== "open") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Report ${id} is already ${report.state}`,
        "transition_not_allowed"
      )
    }
    await container.resolve(CUSTOMER_CARE_MODULE).updateReports({
      id,
      state: outcome,
      outcome_reason: reason,
      decided_at: new Date(asOf(container)),
    })
    return new StepResponse(report, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve(CUSTOMER_CARE_MODULE)
        .updateReports({ id, state: "open", outcome_reason: null, decided_at: null })
    }
  }
)
