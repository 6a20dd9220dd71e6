import { model } from "@medusajs/framework/utils"

/** What was handed in, as it was: never changed. Numbers are masked; their digest tells whether they changed. */
const RegistrationSubmission = model
  .define(
    { name: "registration_submission", tableName: "marketplace_registration_submission" },
    {
      id: model.id({ prefix: "prsub" }).primaryKey(),
      producer_id: model.text(),
      number: model.number(),
      /** `RegistrationAnswers`, masked. */
      answers: model.json(),
      identity_digest: model.text().nullable(),
      /** `{ items: [{ id, requirement, file_name, sha256 }] }` */
      documents: model.json(),
      /** `{ [requirement]: instant }` */
      attestations: model.json(),
      submitted_by: model.text(),
      submitted_at: model.dateTime(),
    }
  )
  .indexes([{ on: ["producer_id", "number"], unique: true, where: "deleted_at IS NULL" }])

export default RegistrationSubmission
