import { OFFICER_SCOPE } from "@cholang/shared"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { asValue } from "@medusajs/framework/awilix"
import { readOfficerAtWork } from "../../queries/officer-at-work"
import { pathOf, sessionEpochOf, tokenContextOf } from "./auth-context"
import { refuse } from "./refuse"

/** What an officer reaches whose agency asks for a second factor, before there is one: its enrolment, nothing else. */
const ENROLMENT = "/officer/account"

/** Registers for which agency and where the bearer acts, as the database has it now. */
export async function enterOfficerScope(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const token = tokenContextOf(req)
  if (token === null || token.actor_id === "") {
    refuse(res, 401, "unauthorized", "Sign in first")
    return
  }
  const officer = await readOfficerAtWork(req.scope, token.actor_id)
  if (officer === null || officer.session_epoch !== sessionEpochOf(token)) {
    refuse(res, 401, "session_ended", "This session has ended; sign in again")
    return
  }
  if (officer.lacks_second_factor && !isEnrolment(req)) {
    refuse(res, 403, "second_factor_required", "The agency asks its officers for a second factor")
    return
  }
  req.scope.register(OFFICER_SCOPE, asValue(officer.scope))
  next()
}

function isEnrolment(req: MedusaRequest): boolean {
  const path = pathOf(req)
  return path === ENROLMENT || path.startsWith(`${ENROLMENT}/`)
}
