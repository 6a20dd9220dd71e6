"use server"

import type { PayoutAccountAnswer } from "@cholang/marketplace/http"
import { officerRequest, producerRequest } from "@/data/actor-request"
import { answerForm } from "@/data/form-answer"
import { decisionRefusal, type DecisionState } from "./decision-state"
import {
  EMPTY_PAYOUT_ACCOUNT,
  payoutAccountRefusal,
  type PayoutAccountState,
} from "./payout-account-state"

/** Names or changes the account that the producer is paid to. */
export async function savePayoutAccount(
  _previous: PayoutAccountState,
  form: FormData
): Promise<PayoutAccountState> {
  const typed = {
    bank_bin: textOf(form, "bank_bin"),
    bank_name: textOf(form, "bank_name"),
    account_number: textOf(form, "account_number"),
    holder_name: textOf(form, "holder_name"),
  }
  const answer = await producerRequest<PayoutAccountAnswer>("/producer/payout-account", {
    method: "PUT",
    form,
    body: {
      account_number: typed.account_number,
      holder_name: typed.holder_name,
      ...(typed.bank_bin === "" ? {} : { bank_bin: typed.bank_bin }),
      ...(typed.bank_bin !== "" || typed.bank_name === "" ? {} : { bank_name: typed.bank_name }),
    },
  })
  return told(
    answer.ok
      ? {
          ...EMPTY_PAYOUT_ACCOUNT,
          held_until: answer.body.payout_account?.held_until ?? answer.body.as_of,
        }
      : { ...typed, refusal: payoutAccountRefusal(answer), held_until: null }
  )
}

/** The officer lets an account be paid to, or sends it back with a reason. */
export async function decidePayoutAccount(
  _previous: DecisionState,
  form: FormData
): Promise<DecisionState> {
  const reason = textOf(form, "reason")
  const isCheck = textOf(form, "action") === "check"
  const answer = await officerRequest(
    `/officer/payout-accounts/${encodeURIComponent(textOf(form, "id"))}/decision`,
    {
      method: "POST",
      form,
      body: isCheck ? { action: "check" } : { action: "refuse", reason },
    }
  )
  return told({
    reason,
    refusal: answer.ok ? null : decisionRefusal(answer),
    isDecided: answer.ok,
  })
}

async function told<State extends object>(state: State): Promise<State> {
  await answerForm(state)
  return state
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value.trim() : ""
}
