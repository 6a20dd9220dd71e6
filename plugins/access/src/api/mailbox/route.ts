import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { accessOptionsOf } from "../../options"
import { readMailbox } from "../../queries/read-mailbox"
import { mailboxPage } from "./page"

/** What a carrier would have brought: a page for people, JSON for tests. There is none where a carrier is set. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  if (!accessOptionsOf(req.scope).mailbox) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no mailbox here", "not_found")
  }
  const to = req.query["to"]
  const messages = await readMailbox(req.scope, { to: typeof to === "string" ? to : undefined })

  res.setHeader("Cache-Control", "no-store")
  res.setHeader("X-Robots-Tag", "noindex")
  if (req.accepts(["html", "json"]) === "json") {
    res.json({ messages })
    return
  }
  res.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
  res.type("html").send(mailboxPage(messages))
}
