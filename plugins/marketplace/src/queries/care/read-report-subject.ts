import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { ReportSubject } from "../../domain"
import { database, notFound } from "./page"
import { LocalisedRow } from "./rows"

const SubjectRow = z.object({
  subject_id: z.string(),
  product_id: z.string(),
  product_title: LocalisedRow,
  producer_id: z.string(),
  producer_name: LocalisedRow,
  commune_code: z.string(),
})
export type ReportedSubject = z.infer<typeof SubjectRow>

/** What is reported, named as a visitor names it: a listing by its handle, a review by its id. Only what is public. */
export async function readReportSubject(
  container: MedusaContainer,
  subject: ReportSubject,
  name: string
): Promise<ReportedSubject> {
  const db = database(container)
  const offered = db("product")
    .join("marketplace_listing as listing", "listing.product_id", "product.id")
    .join("marketplace_producer as producer", "producer.id", "listing.producer_id")
    .where("producer.state", "approved")
    .whereNull("product.deleted_at")
    .whereNull("listing.deleted_at")
    .select(
      "product.id as product_id",
      "listing.title as product_title",
      "producer.id as producer_id",
      "producer.name as producer_name",
      "producer.commune_code"
    )
  const found =
    subject === "listing"
      ? offered.where("product.handle", name).select("product.id as subject_id")
      : offered
          .join("marketplace_review as review", "review.product_id", "product.id")
          .where({ "review.id": name, "review.state": "published" })
          .whereNull("review.deleted_at")
          .select("review.id as subject_id")

  const row = SubjectRow.nullish().parse(await found.first())
  if (!row) {
    throw notFound(subject, name)
  }
  return row
}
