import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { readMemberAtWork } from "../../queries/member-at-work"
import { readOfficerAtWork } from "../../queries/officer-at-work"
import {
  type Authentication,
  sessionEpochOf,
  type TokenContext,
  tokenContextOf,
} from "./auth-context"
import { refuse } from "./refuse"

const asAnybody: Authentication = authenticate("*", ["session", "bearer"], {
  allowUnregistered: true,
  allowUnauthenticated: true,
  requireMfa: false,
})

/** A token of an ended session must not be exchanged for a new one. */
export async function refuseEndedSession(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  await asAnybody(req, res, () => {
    void decide(req, res, next).catch(next)
  })
}

async function decide(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const token = tokenContextOf(req)
  if (token !== null && token.actor_id !== "" && !(await isAlive(req, token))) {
    refuse(res, 401, "session_ended", "This session has ended; sign in again")
    return
  }
  next()
}

async function isAlive(req: MedusaRequest, token: TokenContext): Promise<boolean> {
  if (token.actor_type === "producer") {
    const member = await readMemberAtWork(req.scope, token.actor_id)
    return member?.session_epoch === sessionEpochOf(token)
  }
  if (token.actor_type === "officer") {
    const officer = await readOfficerAtWork(req.scope, token.actor_id)
    return officer?.session_epoch === sessionEpochOf(token)
  }
  return true
}
