import { offeredPayments, paymentKind } from "./payment-methods"

const providers = ["pp_system_default", "pp_bank-transfer_bank-transfer", "pp_cod_cod"]

describe("offeredPayments", () => {
  it("puts cash on delivery first, as most buyers choose it", () => {
    expect(offeredPayments(providers, { has_alcohol: false }).map(({ kind }) => kind)).toEqual([
      "cash_on_delivery",
      "bank_transfer",
    ])
  })

  it("never offers cash on delivery for spirits", () => {
    expect(offeredPayments(providers, { has_alcohol: true })).toEqual([
      { provider_id: "pp_bank-transfer_bank-transfer", kind: "bank_transfer" },
    ])
  })

  it("offers nothing for spirits where only cash on delivery exists", () => {
    expect(offeredPayments(["pp_cod_cod"], { has_alcohol: true })).toEqual([])
  })
})

describe("paymentKind", () => {
  it("does not take a code for cash on delivery because its name holds the letters", () => {
    expect(paymentKind("pp_decode_main")).toBeNull()
  })
})
