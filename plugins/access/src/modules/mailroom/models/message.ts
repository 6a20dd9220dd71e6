import { model } from "@medusajs/framework/utils"
import { MESSAGE_CHANNELS, MESSAGE_STATES } from "../../../domain"

/** A message to a person, kept until it is sent: what decided to send it does not wait for the carrier. */
const Message = model
  .define(
    { name: "access_message", tableName: "access_message" },
    {
      id: model.id({ prefix: "acmsg" }).primaryKey(),
      /** E-mail address or telephone number in E.164. */
      recipient: model.text(),
      channel: model.enum([...MESSAGE_CHANNELS]),
      locale: model.enum(["vi", "en"]),
      /** Which message of which plugin it is, such as `producer.approved`. */
      template: model.text(),
      /** Null for what has none: a text message. */
      subject: model.text().nullable(),
      text: model.text(),
      /** A message is told once, however often its cause is worked through. */
      idempotency_key: model.text(),
      state: model.enum([...MESSAGE_STATES]).default("waiting"),
      attempts: model.number().default(0),
      next_attempt_at: model.dateTime(),
      sent_at: model.dateTime().nullable(),
      last_error: model.text().nullable(),
    }
  )
  .checks([
    {
      name: "access_message_sent_has_time",
      expression: (columns) => `(${columns.state} = 'sent') = (${columns.sent_at} IS NOT NULL)`,
    },
  ])
  .indexes([
    { on: ["idempotency_key"], unique: true, where: "deleted_at IS NULL" },
    { on: ["next_attempt_at"], where: "state = 'waiting' AND deleted_at IS NULL" },
  ])

export default Message
