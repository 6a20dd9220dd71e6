import { model } from "@medusajs/framework/utils"

/** A code that was sent to an address so that its holder can set a new password. It works once and runs out. */
const PasswordReset = model
  .define(
    { name: "passwordReset", tableName: "access_password_reset" },
    {
      id: model.id({ prefix: "pwres" }).primaryKey(),
      actor_type: model.enum(["producer", "officer"]),
      login: model.text(),
      /** SHA-256 over the id and the code, which is stored nowhere. */
      code_hash: model.text(),
      /** Wrong codes so far; after a few the right one is refused too. */
      failures: model.number().default(0),
      expires_at: model.dateTime(),
      used_at: model.dateTime().nullable(),
    }
  )
  .indexes([{ on: ["actor_type", "login", "created_at"] }])

export default PasswordReset
