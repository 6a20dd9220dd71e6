import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { type Attempt, countAttempts, forgetAttempts } from "../../attempts/attempt-counter"
import { loginOf } from "../../domain"
import { type Authentication, pathOf, tokenContextOf } from "./auth-context"
import { clientAddressOf } from "./client-address"
import { refuse } from "./refuse"

/** Whatever of these a body names is the account that is tried. */
const Named = z.object({
  email: z.string().max(300).optional(),
  identifier: z.string().max(300).optional(),
})

const SECOND_STEP = /^\/auth\/mfa\/challenges\/[^/]+\/verify$/

/** Limits every path on which somebody can guess or make us send something: all writes under `/auth`. */
export async function limitSignIn(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  if (req.method !== "POST") {
    next()
    return
  }
  const path = pathOf(req)
  if (SECOND_STEP.test(path)) {
    await limitSecondStep(req, res, next)
    return
  }
  const { ofAccount, ofAddress } = attemptsOf(req, path)
  const seconds = await countAttempts(req.scope, [...ofAccount, ...ofAddress])
  if (seconds !== null) {
    refuseForNow(res, seconds)
    return
  }
  if (ofAccount.length > 0) {
    res.once("finish", () => {
      if (res.statusCode === 200) {
        // A count that stays too high for a while locks nobody out who knows the password.
        void forgetAttempts(req.scope, ofAccount).catch(() => undefined)
      }
    })
  }
  next()
}

function attemptsOf(
  req: MedusaRequest,
  path: string
): { ofAccount: Attempt[]; ofAddress: Attempt[] } {
  const address = clientAddressOf(req)
  const named = Named.safeParse(req.body)
  const typed = named.success ? (named.data.identifier ?? named.data.email) : undefined
  const ofAddress: Attempt[] = [{ kind: "address", subject: address }]
  if (typed === undefined) {
    return { ofAccount: [], ofAddress }
  }
  const account = `${actorIn(path)}:${loginOf(typed)?.address ?? typed.trim().toLowerCase()}`
  const isSending = path === "/auth/resets" || path.endsWith("/reset-password")
  return isSending
    ? { ofAccount: [], ofAddress: [...ofAddress, { kind: "sent_code", subject: account }] }
    : {
        ofAccount: [
          { kind: "pair", subject: `${account} ${address}` },
          { kind: "account", subject: account },
        ],
        ofAddress,
      }
}

/** `/auth/producer/account` is about a producer's member; paths of ours name the actor in the body. */
function actorIn(path: string): string {
  return path.split("/")[2] ?? ""
}

const asAnybody: Authentication = authenticate("*", ["session", "bearer"], {
  allowUnregistered: true,
  requireMfa: false,
})
const SecondStep = z.object({ code: z.string().max(100) })

/** Guesses are counted by who passed the first step, and a code that was used once is used up. */
async function limitSecondStep(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  await asAnybody(req, res, () => {
    void limitGuesses(req, res, next).catch(next)
  })
}

async function limitGuesses(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const identity = tokenContextOf(req)?.auth_identity_id ?? ""
  const seconds = await countAttempts(req.scope, [
    { kind: "second_factor", subject: identity },
    { kind: "address", subject: clientAddressOf(req) },
  ])
  if (seconds !== null) {
    refuseForNow(res, seconds)
    return
  }
  const body = SecondStep.safeParse(req.body)
  const code = body.success ? body.data.code.trim() : ""
  const isUsedUp =
    (await countAttempts(req.scope, [{ kind: "used_code", subject: `${identity} ${code}` }])) !==
    null
  if (isUsedUp) {
    refuse(res, 400, "code_used", "This code was used already")
    return
  }
  next()
}

function refuseForNow(res: MedusaResponse, seconds: number): void {
  res.setHeader("Retry-After", String(seconds))
  refuse(
    res,
    429,
    "too_many_attempts",
    `Too many attempts. Try again in ${String(seconds)} seconds.`
  )
}
