import { createHash } from "node:crypto"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import canonicalize from "canonicalize"
import { decideRepeat, isIdempotencyKey, isKept, isWrite } from "../../domain"
import { beginRequest, findRequest, keepAnswer, releaseKey } from "../../idempotency/request-store"
import { tokenContextOf } from "./auth-context"
import { refuse } from "./refuse"

/** Longer than any request of ours runs; then a request without an answer counts as broken off. */
const RUNNING_MS = 2 * 60_000
/** A phone that was without a network over a weekend may still repeat what it sent. */
const KEPT_MS = 72 * 3_600_000

/**
 * Gives a repeated write the answer of the first: a double tap, or a phone that never saw the answer, does nothing
 * twice. `Idempotency-Key` is required. Resumable uploads are left out: their protocol repeats safely by itself.
 */
export async function answerOnce(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  if (!isWrite(req.method) || req.headers["tus-resumable"] !== undefined) {
    next()
    return
  }
  const key = req.get("idempotency-key") ?? ""
  if (!isIdempotencyKey(key)) {
    refuse(res, 400, "idempotency_key_missing", "Send an Idempotency-Key of 8 to 200 characters")
    return
  }
  const actor = actorOf(req)
  const fingerprint = fingerprintOf(req)
  const now = Date.now()
  const id = await beginRequest(req.scope, {
    actor,
    key,
    fingerprint,
    running_until: new Date(now + RUNNING_MS),
    expires_at: new Date(now + KEPT_MS),
  })
  if (id === null) {
    await answerRepeat(req, res, { actor, key, fingerprint })
    return
  }
  keepWhatIsSent(req, res, id)
  next()
}

type Repeat = { actor: string; key: string; fingerprint: string }

async function answerRepeat(
  req: MedusaRequest,
  res: MedusaResponse,
  repeat: Repeat
): Promise<void> {
  const found = await findRequest(req.scope, repeat.actor, repeat.key)
  const decision =
    found === null ? "try_again" : decideRepeat(found.known, repeat.fingerprint, new Date())

  if (decision === "key_reused") {
    refuse(res, 422, "idempotency_key_reused", "This Idempotency-Key was sent with another request")
  } else if (decision !== "replay" || !found?.answer) {
    res.setHeader("Retry-After", "1")
    refuse(res, 409, "in_progress", "The same request is being answered; ask again in a moment")
  } else {
    res.setHeader("Idempotency-Replayed", "true")
    if (found.answer.content_type !== null) {
      res.setHeader("Content-Type", found.answer.content_type)
    }
    res.status(found.answer.status).send(found.answer.body)
  }
}

function textOf(body: unknown): string {
  if (body === undefined || body === null) {
    return ""
  }
  return typeof body === "string" || Buffer.isBuffer(body) ? body.toString() : JSON.stringify(body)
}

/** Stores the answer before it leaves, so that a client that saw it can rely on it. */
function keepWhatIsSent(req: MedusaRequest, res: MedusaResponse, id: string): void {
  const send = res.send.bind(res)
  let isSettled = false

  res.send = (body?: unknown) => {
    if (isSettled) {
      return send(body)
    }
    if (typeof body === "object" && body !== null && !Buffer.isBuffer(body)) {
      // Express turns objects into JSON and calls `send` again with the text.
      return send(body)
    }
    isSettled = true
    void settle(
      req,
      id,
      {
        status: res.statusCode,
        content_type: res.getHeader("content-type")?.toString() ?? null,
        body: textOf(body),
      },
      isShownOnce(res)
    ).finally(() => send(body))
    return res
  }
  res.once("close", () => {
    if (!isSettled) {
      isSettled = true
      void settle(
        req,
        id,
        {
          status: res.writableFinished ? res.statusCode : 500,
          content_type: null,
          body: "",
        },
        isShownOnce(res)
      )
    }
  })
}

/** Secrets that are shown once are not kept for a repetition. */
function isShownOnce(res: MedusaResponse): boolean {
  return res.getHeader("cache-control") === "no-store"
}

/** The answer goes out even when it could not be kept; the workflows are safe by their own states. */
async function settle(
  req: MedusaRequest,
  id: string,
  answer: { status: number; content_type: string | null; body: string },
  isSecret: boolean
): Promise<void> {
  try {
    await (isKept(answer.status) && !isSecret
      ? keepAnswer(req.scope, id, answer)
      : releaseKey(req.scope, id))
  } catch (error) {
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`The answer of request ${id} was not kept: ${String(error)}`)
  }
}

function actorOf(req: MedusaRequest): string {
  const token = tokenContextOf(req)
  return token === null
    ? `address:${req.ip ?? ""}`
    : `${token.actor_type}:${token.actor_id || token.auth_identity_id}`
}

function fingerprintOf(req: MedusaRequest): string {
  const body: unknown = req.body
  const content = canonicalize(body ?? null) ?? ""
  return createHash("sha256")
    .update(`${req.method}\n${req.originalUrl}\n${req.get("content-length") ?? ""}\n${content}`)
    .digest("hex")
}
