import { model } from "@medusajs/framework/utils"
import { NOTE_AUDIENCES } from "../../../domain"

/** What an officer notes about a record: for colleagues of the agency, or for every agency that sees the record. */
const RecordNote = model
  .define(
    { name: "record_note", tableName: "access_record_note" },
    {
      id: model.id({ prefix: "rnote" }).primaryKey(),
      record_type: model.text(),
      record_id: model.text(),
      agency_id: model.text(),
      officer_id: model.text(),
      audience: model.enum([...NOTE_AUDIENCES]),
      text: model.text(),
    }
  )
  .checks([
    {
      name: "access_record_note_says_something",
      expression: (columns) => `length(btrim(${columns.text})) > 0`,
    },
  ])
  .indexes([{ on: ["record_type", "record_id"], where: "deleted_at IS NULL" }])

export default RecordNote
