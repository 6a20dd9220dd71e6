import { model } from "@medusajs/framework/utils"
import { DOCUMENT_MAX_BYTES, DOCUMENT_TYPES } from "../../../domain"

/** A document of a registration. The file is private: it is read through a permission check and nowhere else. */
const RegistrationDocument = model
  .define(
    { name: "registration_document", tableName: "marketplace_registration_document" },
    {
      id: model.id({ prefix: "prdoc" }).primaryKey(),
      producer_id: model.text(),
      /** Which requirement it is for. */
      requirement: model.text(),
      /** Key in the File Module. */
      file_key: model.text(),
      /** As its owner named it, for people. */
      file_name: model.text(),
      content_type: model.enum([...DOCUMENT_TYPES]),
      size_bytes: model.number(),
      /** Of what is stored, in hexadecimal. */
      sha256: model.text(),
      uploaded_by: model.text(),
      /** Taken off the registration; kept while a submission shows it. */
      removed_at: model.dateTime().nullable(),
    }
  )
  .checks([
    {
      name: "marketplace_registration_document_size_is_plausible",
      expression: (columns) =>
        `${columns.size_bytes} BETWEEN 1 AND ${String(DOCUMENT_MAX_BYTES * 2)}`,
    },
  ])
  .indexes([{ on: ["producer_id"], where: "deleted_at IS NULL" }])

export default RegistrationDocument
