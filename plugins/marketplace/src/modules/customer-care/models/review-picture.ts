import { model } from "@medusajs/framework/utils"

/** A picture that was sent, checked and re-encoded, until the review that shows it is written. */
const ReviewPicture = model
  .define(
    { name: "customer_review_picture", tableName: "marketplace_review_picture" },
    {
      id: model.id({ prefix: "rvpic" }).primaryKey(),
      customer_id: model.text(),
      /** `MediaRef` */
      picture: model.json(),
      /** Set once a review shows it; those without one are swept after a day. */
      review_id: model.text().nullable(),
    }
  )
  .indexes([{ on: ["customer_id"], where: "deleted_at IS NULL" }])

export default ReviewPicture
