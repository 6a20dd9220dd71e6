import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { MESSAGE_CHANNELS, MESSAGE_STATES } from "../domain"
import type { MailboxMessage } from "../http"

const LIMIT = 100

const Row = z.object({
  id: z.string(),
  to: z.string(),
  channel: z.enum(MESSAGE_CHANNELS),
  locale: z.enum(["vi", "en"]),
  template: z.string(),
  subject: z.string().nullable(),
  text: z.string(),
  state: z.enum(MESSAGE_STATES),
  created_at: z.date().transform((at) => at.toISOString()),
})

/** The newest messages, to one recipient where one is named. */
export async function readMailbox(
  container: MedusaContainer,
  { to }: { to: string | undefined }
): Promise<MailboxMessage[]> {
  const rows: unknown = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("access_message")
    .select(
      "id",
      "recipient as to",
      "channel",
      "locale",
      "template",
      "subject",
      "text",
      "state",
      "created_at"
    )
    .whereNull("deleted_at")
    .modify((query) => {
      if (to !== undefined) {
        void query.where("recipient", to)
      }
    })
    .orderBy([
      { column: "created_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .limit(LIMIT)
  return Row.array().parse(rows)
}
