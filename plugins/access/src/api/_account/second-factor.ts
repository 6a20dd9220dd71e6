import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { toString } from "qrcode"
import type { RecoveryCodesAnswer, SecondFactorEnrolmentAnswer } from "../../http"
import type { AccountActor } from "../../queries/find-person"
import {
  beginSecondFactorWorkflow,
  confirmSecondFactorWorkflow,
  endSecondFactorWorkflow,
} from "../../workflows/second-factor"
import type { SecondFactorCode } from "./validators"

type Self = { actor: AccountActor; id: string }

export async function beginSecondFactor(
  req: MedusaRequest,
  res: MedusaResponse<SecondFactorEnrolmentAnswer>,
  self: Self
): Promise<void> {
  const { result } = await beginSecondFactorWorkflow(req.scope).run({ input: self })
  const qr_svg = await toString(result.otpauth_url, { type: "svg", margin: 2 })
  shownOnce(res).json({ ...result, qr_svg })
}

export async function confirmSecondFactor(
  req: MedusaRequest<SecondFactorCode>,
  res: MedusaResponse<RecoveryCodesAnswer>,
  self: Self
): Promise<void> {
  const { result } = await confirmSecondFactorWorkflow(req.scope).run({
    input: { ...self, code: req.validatedBody.code },
  })
  shownOnce(res).json({ recovery_codes: result })
}

export async function endSecondFactor(
  req: MedusaRequest<SecondFactorCode>,
  res: MedusaResponse,
  self: Self
): Promise<void> {
  await endSecondFactorWorkflow(req.scope).run({ input: { ...self, code: req.validatedBody.code } })
  res.status(200).json({})
}

/** Kept nowhere: neither by a cache nor for a repetition. */
function shownOnce<Body>(res: MedusaResponse<Body>): MedusaResponse<Body> {
  res.setHeader("Cache-Control", "no-store")
  return res
}
