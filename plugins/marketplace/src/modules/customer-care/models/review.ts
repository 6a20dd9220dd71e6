import { model } from "@medusajs/framework/utils"
import { REVIEW_STATES } from "../../../domain"

/** What a buyer says of goods that came: one for each line of a producer order. */
const Review = model
  .define(
    { name: "customer_review", tableName: "marketplace_review" },
    {
      id: model.id({ prefix: "revw" }).primaryKey(),
      producer_order_line_id: model.text(),
      order_id: model.text(),
      product_id: model.text(),
      producer_id: model.text(),
      /** Null once the account is closed: the words stay, the person goes. */
      customer_id: model.text().nullable(),
      /** Given name and initial, as shown; null once the account is closed. */
      author_name: model.text().nullable(),
      stars: model.number(),
      text: model.text(),
      /** Language in which it was written. */
      locale: model.text(),
      /** `{ pictures: MediaRef[] }` */
      pictures: model.json(),
      state: model.enum([...REVIEW_STATES]),
      /** `{ flags: ReviewFlag[] }`: why it waited. */
      flags: model.json(),
      refusal_reason: model.text().nullable(),
      published_at: model.dateTime().nullable(),
      /** The producer's one answer. */
      reply: model.text().nullable(),
      replied_at: model.dateTime().nullable(),
      written_at: model.dateTime(),
      is_demo: model.boolean().default(false),
    }
  )
  .checks([
    {
      name: "marketplace_review_has_one_to_five_stars",
      expression: (columns) => `${columns.stars} BETWEEN 1 AND 5`,
    },
    {
      name: "marketplace_review_published_has_its_moment",
      expression: (columns) =>
        `${columns.state} <> 'published' OR ${columns.published_at} IS NOT NULL`,
    },
    {
      name: "marketplace_review_refused_has_a_reason",
      expression: (columns) =>
        `${columns.state} <> 'refused' OR ${columns.refusal_reason} IS NOT NULL`,
    },
    {
      name: "marketplace_review_reply_has_its_moment",
      expression: (columns) => `(${columns.reply} IS NULL) = (${columns.replied_at} IS NULL)`,
    },
  ])
  .indexes([
    { on: ["producer_order_line_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["product_id", "state", "published_at", "id"], where: "deleted_at IS NULL" },
    { on: ["producer_id", "state", "published_at", "id"], where: "deleted_at IS NULL" },
    { on: ["customer_id"], where: "deleted_at IS NULL" },
    { on: ["state", "written_at"], where: "deleted_at IS NULL" },
  ])

export default Review
