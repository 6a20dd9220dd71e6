import { model } from "@medusajs/framework/utils"
import RemittanceLine from "./remittance-line"

/** A file in which a carrier lists the cash on delivery that it has paid in. */
const Remittance = model
  .define(
    { name: "remittance", tableName: "ledger_remittance" },
    {
      id: model.id({ prefix: "remit" }).primaryKey(),
      carrier: model.text(),
      file_name: model.text(),
      /** SHA-256 of the file: the same one is imported once. */
      content_hash: model.text(),
      remitted_at: model.dateTime(),
      imported_by: model.text(),
      lines: model.hasMany(() => RemittanceLine, { mappedBy: "remittance" }),
    }
  )
  .cascades({ delete: ["lines"] })
  .indexes([{ on: ["content_hash"], unique: true, where: "deleted_at IS NULL" }])

export default Remittance
