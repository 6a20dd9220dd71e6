import { LOCALES } from "@cholang/shared"
import { model } from "@medusajs/framework/utils"
import { PRODUCER_ROLES } from "../../../domain"

/** A person who works for a producer (*chủ thể*): owner, manager or staff. */
const ProducerMember = model
  .define(
    { name: "producerMember", tableName: "access_producer_member" },
    {
      id: model.id({ prefix: "pmem" }).primaryKey(),
      producer_id: model.text(),
      role: model.enum([...PRODUCER_ROLES]),
      name: model.text(),
      /** E-mail in lower case, or E.164: what the member signs in with and where notifications go. */
      login: model.text(),
      /** Language of what is sent to this person. */
      locale: model.enum([...LOCALES]).default("vi"),
      /** The auth identity of the sign-in. */
      auth_identity_id: model.text().nullable(),
      /** Carried by each token; counting it up ends every session. */
      session_epoch: model.number().default(0),
      disabled_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["producer_id"], where: "deleted_at IS NULL" },
    { on: ["login"], unique: true, where: "deleted_at IS NULL" },
    {
      on: ["auth_identity_id"],
      unique: true,
      where: "deleted_at IS NULL AND auth_identity_id IS NOT NULL",
    },
  ])

export default ProducerMember
