import { model } from "@medusajs/framework/utils"
import { CASE_PARTIES } from "../../../domain"
import CustomerCase from "./customer-case"

/** One message of a case; all three sides read all of them. */
const CaseMessage = model
  .define(
    { name: "case_message", tableName: "marketplace_case_message" },
    {
      id: model.id({ prefix: "cmsg" }).primaryKey(),
      customer_case: model.belongsTo(() => CustomerCase, { mappedBy: "messages" }),
      party: model.enum([...CASE_PARTIES]),
      /** Member or officer; never shown to the other sides, who read the house's name. */
      author_id: model.text().nullable(),
      text: model.text(),
      said_at: model.dateTime(),
    }
  )
  .indexes([{ on: ["customer_case_id", "said_at"], where: "deleted_at IS NULL" }])

export default CaseMessage
