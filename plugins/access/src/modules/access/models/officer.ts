import { LOCALES } from "@cholang/shared"
import { model } from "@medusajs/framework/utils"
import { OFFICER_ROLES } from "../../../domain"
import Agency from "./agency"

/** A person who acts for an agency. */
const Officer = model
  .define(
    { name: "officer", tableName: "access_officer" },
    {
      id: model.id({ prefix: "offcr" }).primaryKey(),
      agency: model.belongsTo(() => Agency, { mappedBy: "officers" }),
      role: model.enum([...OFFICER_ROLES]).default("officer"),
      name: model.text(),
      /** E-mail in lower case, or E.164: what the officer signs in with and where notifications go. */
      login: model.text(),
      /** Language of what is sent to this person. */
      locale: model.enum([...LOCALES]).default("vi"),
      /** The auth identity of the sign-in; none until the invitation is accepted. */
      auth_identity_id: model.text().nullable(),
      /** Carried by each token; counting it up ends every session. */
      session_epoch: model.number().default(0),
      disabled_at: model.dateTime().nullable(),
    }
  )
  .indexes([
    { on: ["login"], unique: true, where: "deleted_at IS NULL" },
    {
      on: ["auth_identity_id"],
      unique: true,
      where: "deleted_at IS NULL AND auth_identity_id IS NOT NULL",
    },
  ])

export default Officer
