import { planRefundPaid } from "./refund"
import {
  accountHold,
  bankName,
  BANKS,
  maskedAccountNumber,
  movePayoutAccount,
  toAccountNumber,
  toHolderName,
} from "./payout-account"
import { movePayoutLine, type PayableProducer, planPayoutLines } from "./payout"
import { isPeriod, nextPayoutDay, periodBounds, periodOf, periodsBack } from "./period"

const AT = "2026-11-23T03:00:00.000Z"
const producer = (difference: Partial<PayableProducer>): PayableProducer => ({
  producer_id: "prdcr_1",
  payable_then_vnd: 500_000,
  payable_now_vnd: 500_000,
  account: { state: "checked", held_until: AT },
  ...difference,
})
const plan = (difference: Partial<PayableProducer>) =>
  planPayoutLines([producer(difference)], { minimumVnd: 50_000, at: AT })

describe("a payout batch", () => {
  it("pays what is payable to a checked account whose hold is over", () => {
    expect(plan({})).toEqual([
      { producer_id: "prdcr_1", state: "pending", amount_vnd: 500_000, hold_reason: null },
    ])
  })

  it("nets what came back after the period", () => {
    expect(plan({ payable_now_vnd: 320_000 })).toMatchObject([{ amount_vnd: 320_000 }])
  })

  it("carries what was earned after the period over to the next one", () => {
    expect(plan({ payable_now_vnd: 900_000 })).toMatchObject([{ amount_vnd: 500_000 }])
  })

  it.each([0, -70_000])("has no line for a producer who is owed %i", (owed) => {
    expect(plan({ payable_now_vnd: owed })).toEqual([])
  })

  it.each([
    ["no_account", null],
    ["no_account", { state: "replaced" as const, held_until: AT }],
    ["account_not_checked", { state: "waiting" as const, held_until: AT }],
    ["account_refused", { state: "refused" as const, held_until: AT }],
    [
      "account_changed_lately",
      { state: "checked" as const, held_until: "2026-11-23T03:00:00.001Z" },
    ],
  ])("holds the money and says why: %s", (reason, account) => {
    expect(plan({ account })).toMatchObject([{ state: "held", hold_reason: reason }])
    expect(accountHold(account, AT)).toBe(reason)
  })

  it("holds less than the minimum until there is more", () => {
    expect(plan({ payable_now_vnd: 49_999 })).toMatchObject([{ hold_reason: "below_minimum" }])
    expect(plan({ payable_now_vnd: 50_000 })).toMatchObject([{ state: "pending" }])
  })

  it("settles a line once", () => {
    expect(movePayoutLine("pending", "pay")).toEqual({ ok: true, value: "paid" })
    expect(movePayoutLine("pending", "fail")).toEqual({ ok: true, value: "failed" })
    for (const state of ["held", "paid", "failed"] as const) {
      expect(movePayoutLine(state, "pay").ok).toBe(false)
      expect(movePayoutLine(state, "fail").ok).toBe(false)
    }
  })
})

describe("a payout account", () => {
  it.each([
    ["1903 4567 8910 11", "19034567891011"],
    ["0123-456.789", "0123456789"],
    ["12345", null],
    ["12345678901234567890", null],
    ["=1+2", null],
    ["", null],
  ])("reads the number %s as %s", (typed, stored) => {
    expect(toAccountNumber(typed)).toBe(stored)
  })

  it("shows four digits", () => {
    expect(maskedAccountNumber("19034567891011")).toBe("•••• 1011")
  })

  it("has its holder's name as banks print it", () => {
    expect(toHolderName("  Nguyễn Thị  Đào 🌾 ")).toBe("NGUYEN THI DAO")
  })

  it("is checked or refused once, and replaced from every state but that", () => {
    expect(movePayoutAccount("waiting", "check")).toEqual({ ok: true, value: "checked" })
    expect(movePayoutAccount("waiting", "refuse")).toEqual({ ok: true, value: "refused" })
    expect(movePayoutAccount("checked", "replace")).toEqual({ ok: true, value: "replaced" })
    expect(movePayoutAccount("checked", "refuse").ok).toBe(false)
    expect(movePayoutAccount("replaced", "check").ok).toBe(false)
  })

  it("names its bank by a number of NAPAS, each once", () => {
    expect(bankName("970436")).toBe("Vietcombank")
    expect(bankName("000000")).toBeNull()
    expect(new Set(BANKS.map(({ bin }) => bin)).size).toBe(BANKS.length)
  })
})

describe("a refund", () => {
  const refund = {
    reversal_id: "r1",
    producer_id: "prdcr_1",
    producer_order_id: "prord_1",
    amount_vnd: 90_000,
  }

  it.each([
    ["cod", "bank"],
    ["prepaid", "payment_clearing"],
  ] as const)("of %s leaves from %s", (payment_kind, account) => {
    expect(planRefundPaid({ ...refund, payment_kind }, "FT1", AT).entries).toEqual([
      { account: "refunds_payable", component: "refund", amount_vnd: 90_000 },
      { account, component: "refund", amount_vnd: -90_000 },
    ])
  })
})

describe("periods", () => {
  it("are months of Viet Nam", () => {
    expect(periodBounds("2026-11")).toEqual({
      from: "2026-10-31T17:00:00.000Z",
      until: "2026-11-30T17:00:00.000Z",
    })
    expect(periodOf("2026-11-30T17:00:00.000Z")).toBe("2026-12")
    expect(periodsBack("2026-11", "2027-01")).toEqual(["2027-01", "2026-12", "2026-11"])
    expect(["2026-11", "2026-13", "2026-1", "26-11"].map(isPeriod)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  it.each([
    ["2026-11-04T03:00:00.000Z", "2026-11-05"],
    ["2026-11-05T03:00:00.000Z", "2026-11-05"],
    ["2026-11-06T03:00:00.000Z", "2026-11-20"],
    ["2026-12-21T03:00:00.000Z", "2027-01-05"],
  ])("at %s the next payout is on %s", (at, day) => {
    expect(nextPayoutDay(at, [20, 5])).toBe(day)
  })

  it("pay today where no day is set", () => {
    expect(nextPayoutDay(AT, [])).toBe("2026-11-23")
  })
})
