import { model } from "@medusajs/framework/utils"

/** A request that was sent with an `Idempotency-Key`, and what was answered: a repetition gets the same answer. */
const IdempotentRequest = model
  .define(
    { name: "idempotentRequest", tableName: "idempotent_request" },
    {
      id: model.id({ prefix: "idem" }).primaryKey(),
      /** Type and id of who asked: keys of two actors never meet. */
      actor: model.text(),
      key: model.text(),
      /** SHA-256 over method, address and body; the same key with another content is refused. */
      fingerprint: model.text(),
      /** Null while the first request runs. */
      status: model.number().nullable(),
      content_type: model.text().nullable(),
      body: model.text().nullable(),
      /** After this moment a request without an answer counts as broken off, and may be tried again. */
      running_until: model.dateTime(),
      expires_at: model.dateTime(),
    }
  )
  .indexes([{ on: ["actor", "key"], unique: true }, { on: ["expires_at"] }])

export default IdempotentRequest
