import { createHash } from "node:crypto"
import { asOf, dayOf, type Locale } from "@cholang/shared"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ListingReportReason, ReportSubject, ReviewReportReason } from "../../domain"
import { CUSTOMER_CARE_MODULE } from "../../modules/customer-care"
import { readReportSubject } from "../../queries/care/read-report-subject"

export type CreateReportStepInput = {
  subject: ReportSubject
  /** Handle of the product, or id of the review. */
  name: string
  reason: ListingReportReason | ReviewReportReason
  text: string
  contact_email: string | null
  customer_id: string | null
  locale: Locale
}

/** Takes a report of what is public; the same words of the same day are one report. A rollback removes it. */
export const createReportStep = createStep(
  "create-report",
  async ({ name, ...report }: CreateReportStepInput, { container }) => {
    const subject = await readReportSubject(container, report.subject, name)
    const reported_at = asOf(container)
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const fingerprint = createHash("sha256")
      .update(
        JSON.stringify([
          subject.subject_id,
          report.reason,
          report.text,
          report.contact_email,
          dayOf(reported_at),
        ])
      )
      .digest("hex")
    const [created] = await db("marketplace_report")
      .insert({
        ...report,
        id: generateEntityId(undefined, "rprt"),
        subject_id: subject.subject_id,
        product_id: subject.product_id,
        producer_id: subject.producer_id,
        commune_code: subject.commune_code,
        fingerprint,
        state: "open",
        reported_at,
      })
      .onConflict()
      .ignore()
      .returning<{ id: string }[]>("id")
    const known =
      created ?? (await db("marketplace_report").where({ fingerprint }).first<{ id: string }>("id"))

    return new StepResponse(
      { id: known.id, is_new: created !== undefined, subject, reported_at },
      created?.id ?? null
    )
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve(CUSTOMER_CARE_MODULE).deleteReports([id])
    }
  }
)
