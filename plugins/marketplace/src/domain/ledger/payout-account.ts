import type { IsoInstant, Result } from "@cholang/shared"

/** An account stands until it is replaced; only a checked one is paid to. */
export const PAYOUT_ACCOUNT_STATES = ["waiting", "checked", "refused", "replaced"] as const
export type PayoutAccountState = (typeof PAYOUT_ACCOUNT_STATES)[number]

const TRANSITIONS = {
  check: { from: ["waiting"], to: "checked" },
  refuse: { from: ["waiting"], to: "refused" },
  replace: { from: ["waiting", "checked", "refused"], to: "replaced" },
} as const satisfies Record<string, { from: readonly PayoutAccountState[]; to: PayoutAccountState }>

export type PayoutAccountAction = keyof typeof TRANSITIONS

export function movePayoutAccount(
  from: PayoutAccountState,
  action: PayoutAccountAction
): Result<PayoutAccountState, "transition_not_allowed"> {
  const rule: { from: readonly PayoutAccountState[]; to: PayoutAccountState } = TRANSITIONS[action]

  return rule.from.includes(from)
    ? { ok: true, value: rule.to }
    : { ok: false, code: "transition_not_allowed" }
}

/** Digits only, as transfer files take them; a few banks give names as numbers, which files cannot carry. */
const ACCOUNT_NUMBER = /^[0-9]{6,19}$/

/** The number as it is stored, null where it is none: people type it in groups. */
export function toAccountNumber(typed: string): string | null {
  const digits = typed.replaceAll(/[\s.-]/g, "")
  return ACCOUNT_NUMBER.test(digits) ? digits : null
}

/** The last four digits, for whoever only has to recognise an account. */
export function maskedAccountNumber(accountNumber: string): string {
  return `•••• ${accountNumber.slice(-4)}`
}

/** A name as banks print it: capitals without marks, `NGUYEN THI VIEN`. */
export function toHolderName(typed: string): string {
  return toAscii(typed).toUpperCase().replaceAll(/\s+/g, " ").trim()
}

/** Latin letters without marks; what has no such letter is left out. */
export function toAscii(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .replaceAll(/[^\x20-\x7e]/g, "")
}

export type BankChoice = { readonly bin: string; readonly name: string }

/**
 * Banks that most producers use, by the number that NAPAS identifies them with (BIN, as in VietQR). Whoever has another
 * bank writes its name; the officer completes the check by hand.
 */
export const BANKS = [
  { bin: "970405", name: "Agribank" },
  { bin: "970415", name: "VietinBank" },
  { bin: "970418", name: "BIDV" },
  { bin: "970436", name: "Vietcombank" },
  { bin: "970422", name: "MB Bank" },
  { bin: "970407", name: "Techcombank" },
  { bin: "970416", name: "ACB" },
  { bin: "970432", name: "VPBank" },
  { bin: "970423", name: "TPBank" },
  { bin: "970403", name: "Sacombank" },
  { bin: "970437", name: "HDBank" },
  { bin: "970441", name: "VIB" },
  { bin: "970443", name: "SHB" },
  { bin: "970448", name: "OCB" },
  { bin: "970426", name: "MSB" },
  { bin: "970449", name: "LPBank" },
] as const satisfies readonly BankChoice[]

export function bankName(bin: string): string | null {
  return BANKS.find((bank) => bank.bin === bin)?.name ?? null
}

/** What a payout needs to know of the account that a producer has now. */
export type StandingAccount = {
  readonly state: PayoutAccountState
  /** Until when payouts wait, since the account is new or changed. */
  readonly held_until: IsoInstant
}

export const HOLD_REASONS = [
  "no_account",
  "account_not_checked",
  "account_refused",
  "account_changed_lately",
  "below_minimum",
] as const
export type HoldReason = (typeof HOLD_REASONS)[number]

/** Why nothing may be paid out to a producer now; null if something may. */
export function accountHold(account: StandingAccount | null, at: IsoInstant): HoldReason | null {
  if (account === null || account.state === "replaced") {
    return "no_account"
  }
  if (account.state === "waiting") {
    return "account_not_checked"
  }
  if (account.state === "refused") {
    return "account_refused"
  }
  return Date.parse(at) < Date.parse(account.held_until) ? "account_changed_lately" : null
}
