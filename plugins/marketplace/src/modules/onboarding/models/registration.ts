import { model } from "@medusajs/framework/utils"

/** How a producer came to the marketplace: what it answered, gave its word on, and what officers found. */
const Registration = model
  .define(
    { name: "registration", tableName: "marketplace_registration" },
    {
      id: model.id({ prefix: "prreg" }).primaryKey(),
      producer_id: model.text(),
      /** `RegistrationAnswers` without the sealed numbers. */
      answers: model.json(),
      /** The sealed numbers, encrypted; null while there are none. Opened by `sealing/`, shown masked. */
      sealed_identity: model.text().nullable(),
      /** Keyed digest of the tax code or identity number: tells that two producers give the same, without the number. */
      identity_digest: model.text().nullable(),
      /** `{ [requirement]: instant }` */
      attestations: model.json(),
      /** `{ [requirement]: { officer_id, agency_id, at } }` */
      verifications: model.json(),
      /** `{ items: [{ field, text }] }`: what officers asked to change and is not handed in yet. */
      remarks: model.json(),
      /** Version of the set of requirements that it was begun under. */
      requirement_version: model.text(),
      submissions: model.number().default(0),
      submitted_at: model.dateTime().nullable(),
      /** The step at which the person left. */
      last_step: model.text(),
      is_demo: model.boolean().default(false),
    }
  )
  .checks([
    {
      name: "marketplace_registration_submitted_has_time",
      expression: (columns) => `(${columns.submissions} = 0) = (${columns.submitted_at} IS NULL)`,
    },
  ])
  .indexes([
    { on: ["producer_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["identity_digest"], where: "deleted_at IS NULL AND identity_digest IS NOT NULL" },
  ])

export default Registration
