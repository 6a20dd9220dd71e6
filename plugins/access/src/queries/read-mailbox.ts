import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MailboxMessage } from "../http"

const LIMIT = 100

/** The newest messages, to one recipient where one is named. */
export async function readMailbox(
  container: MedusaContainer,
  { to }: { to: string | undefined }
): Promise<MailboxMessage[]> {
  const rows = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("access_message")
    .select<Row[]>(
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
    .modify((query) => (to === undefined ? query : query.where("recipient", to)))
    .orderBy([
      { column: "created_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .limit(LIMIT)
  return rows.map(toMessage)
}

type Row = Omit<MailboxMessage, "created_at"> & { created_at: Date }

function toMessage({ created_at, ...row }: Row): MailboxMessage {
  return { ...row, created_at: created_at.toISOString() }
}
