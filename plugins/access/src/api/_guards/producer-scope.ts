import { PRODUCER_SCOPE, type ProducerScope } from "@cholang/shared"
import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { asValue } from "@medusajs/framework/awilix"
import { readMemberAtWork } from "../../queries/member-at-work"
import { type Authentication, pathOf, sessionEpochOf, tokenContextOf } from "./auth-context"
import { refuse } from "./refuse"

/** Where somebody who works for no producer yet begins: a token without an actor is enough. */
const BEGINNINGS = [{ method: "POST", path: "/producer/registrations" }]

const asMember: Authentication = authenticate("producer", ["bearer"])
const asBeginner: Authentication = authenticate("producer", ["bearer"], { allowUnregistered: true })

/** Who bears this token; everything under `/producer` starts here. */
export function authenticateMember(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): unknown {
  return isBeginning(req) ? asBeginner(req, res, next) : asMember(req, res, next)
}

/**
 * Registers which producer the bearer works for, as the database has it now: a disabled member, or one whose sessions
 * were ended, is refused whatever the token says.
 */
export async function enterProducerScope(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const token = tokenContextOf(req)
  if (token === null || (token.actor_id === "" && !isBeginning(req))) {
    refuse(res, 401, "unauthorized", "Sign in first")
    return
  }
  if (token.actor_id === "") {
    next()
    return
  }
  const member = await readMemberAtWork(req.scope, token.actor_id)
  if (member === null || member.session_epoch !== sessionEpochOf(token)) {
    refuse(res, 401, "session_ended", "This session has ended; sign in again")
    return
  }
  const scope: ProducerScope = {
    producerId: member.producer_id,
    memberId: member.id,
    role: member.role,
  }
  req.scope.register(PRODUCER_SCOPE, asValue(scope))
  next()
}

function isBeginning(req: MedusaRequest): boolean {
  return BEGINNINGS.some(({ method, path }) => method === req.method && path === pathOf(req))
}
