import { model } from "@medusajs/framework/utils"

/** A picture that a producer has sent, checked and encoded anew. A draft shows only pictures of its own producer. */
const ListingPicture = model
  .define(
    { name: "listing_picture", tableName: "marketplace_listing_picture" },
    {
      id: model.id({ prefix: "lstpc" }).primaryKey(),
      producer_id: model.text(),
      /** `MediaRef` without its description, which belongs to the listing. */
      media: model.json(),
      /** Address with `{width}` in it: a hash of the content, so the same picture is kept once. */
      template: model.text(),
    }
  )
  .indexes([{ on: ["producer_id", "template"], unique: true, where: "deleted_at IS NULL" }])

export default ListingPicture
