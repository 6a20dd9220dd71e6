import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

/** What a verified token says of its bearer. */
const TokenContext = z.object({
  actor_id: z.string(),
  actor_type: z.string(),
  auth_identity_id: z.string(),
  app_metadata: z.object({ session_epoch: z.number().optional() }).nullish(),
})
export type TokenContext = z.infer<typeof TokenContext>

/** `authenticate` as it is: it reads the session before it goes on, which its type does not tell. */
export type Authentication = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) => unknown

/** Null where `authenticate` let an anonymous request pass. */
export function tokenContextOf(req: MedusaRequest): TokenContext | null {
  const context: unknown = "auth_context" in req ? req.auth_context : undefined
  const parsed = TokenContext.safeParse(context)
  return parsed.success ? parsed.data : null
}

/** Tokens of before the first counting up carry no number. */
export function sessionEpochOf({ app_metadata }: TokenContext): number {
  return app_metadata?.session_epoch ?? 0
}

/** The path that was asked for, whatever the middleware was mounted on. */
export function pathOf(req: MedusaRequest): string {
  return (req.originalUrl.split("?")[0] ?? "").replace(/\/+$/, "")
}
