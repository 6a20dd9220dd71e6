import { openWorkItemsStep } from "@cholang/access/workflows"
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { LISTING_REPORT_REASONS, isUrgentReport, reportWorkItem, reviewWorkItem } from "../domain"
import { createReportStep, type CreateReportStepInput } from "./steps/create-report"

export type ReportContentWorkflowInput = CreateReportStepInput

/**
 * Takes a visitor's word that a listing or a review is wrong, and puts it before an officer.
 *
 * @summary Report a listing or a review.
 */
export const reportContentWorkflow = createWorkflow(
  "report-content",
  (input: ReportContentWorkflowInput) => {
    const report = createReportStep(input)

    when("report is new", { report }, (data) => data.report.is_new).then(() => {
      openWorkItemsStep(
        transform({ input, report }, (data) => {
          const subject = {
            product_title: data.report.subject.product_title,
            producer_id: data.report.subject.producer_id,
            producer_name: data.report.subject.producer_name,
            commune_code: data.report.subject.commune_code,
            at: data.report.reported_at,
          }
          const reason = LISTING_REPORT_REASONS.find((known) => known === data.input.reason)
          return {
            items: [
              data.input.subject === "review"
                ? reviewWorkItem({ ...subject, review_id: data.report.subject.subject_id })
                : reportWorkItem({
                    ...subject,
                    report_id: data.report.id,
                    is_urgent: reason !== undefined && isUrgentReport(reason),
                  }),
            ],
          }
        })
      )
    })

    return new WorkflowResponse(transform({ report }, (data) => ({ id: data.report.id })))
  }
)
