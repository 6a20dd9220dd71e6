import type { PayoutAccountState, PayoutLineState } from "@cholang/marketplace/domain"
import type { StatusTone } from "@/ui/badges"

/** How a state of an account looks. */
export const ACCOUNT_TONES = {
  waiting: "wait",
  checked: "ok",
  refused: "bad",
  replaced: "plain",
} as const satisfies Record<PayoutAccountState, StatusTone>

/** How a state of a payout looks. */
export const PAYOUT_TONES = {
  pending: "info",
  held: "wait",
  paid: "ok",
  failed: "bad",
} as const satisfies Record<PayoutLineState, StatusTone>
