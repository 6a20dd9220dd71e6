import { model } from "@medusajs/framework/utils"
import { OFFICER_ROLES, PRODUCER_ROLES } from "../../../domain"
import Agency from "./agency"

/** A place in a producer or in an agency, offered to one address. It is taken once and runs out. */
const Invitation = model
  .define(
    { name: "invitation", tableName: "access_invitation" },
    {
      id: model.id({ prefix: "invit" }).primaryKey(),
      /** Set for a place in a producer. */
      producer_id: model.text().nullable(),
      producer_role: model.enum([...PRODUCER_ROLES]).nullable(),
      /** Set for a place in an agency. */
      agency: model.belongsTo(() => Agency, { mappedBy: "invitations" }).nullable(),
      officer_role: model.enum([...OFFICER_ROLES]).nullable(),
      name: model.text(),
      login: model.text(),
      /** SHA-256 of the token in the link, which is stored nowhere. */
      token_hash: model.text(),
      expires_at: model.dateTime(),
      accepted_at: model.dateTime().nullable(),
      revoked_at: model.dateTime().nullable(),
      /** Who invited: type and id of the actor. */
      invited_by: model.text(),
    }
  )
  .checks([
    {
      name: "access_invitation_offers_one_place",
      expression: (columns) =>
        `(${columns.producer_id} IS NOT NULL AND ${columns.producer_role} IS NOT NULL AND agency_id IS NULL AND ${columns.officer_role} IS NULL) OR (${columns.producer_id} IS NULL AND ${columns.producer_role} IS NULL AND agency_id IS NOT NULL AND ${columns.officer_role} IS NOT NULL)`,
    },
  ])
  .indexes([
    { on: ["token_hash"], unique: true },
    { on: ["producer_id"], where: "deleted_at IS NULL" },
  ])

export default Invitation
