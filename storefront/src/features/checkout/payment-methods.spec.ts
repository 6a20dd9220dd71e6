import { offeredPayments } from "./payment-methods"

const providers = ["pp_system_default", "pp_bank-transfer_bank-transfer", "pp_cod_cod"]
const tea = { has_alcohol: false, age_confirmed: false }
const wine = { has_alcohol: true, age_confirmed: true }

describe("offeredPayments", () => {
  it("puts cash on delivery first, as most buyers choose it", () => {
    expect(offeredPayments(providers, tea).map(({ kind }) => kind)).toEqual([
      "cash_on_delivery",
      "bank_transfer",
    ])
  })

  it("never offers cash on delivery for spirits", () => {
    expect(offeredPayments(providers, wine)).toEqual([
      { provider_id: "pp_bank-transfer_bank-transfer", kind: "bank_transfer" },
    ])
  })

  it("offers nothing for spirits before the buyer has said to be of age", () => {
    expect(offeredPayments(providers, { ...wine, age_confirmed: false })).toEqual([])
  })

  it("offers nothing for spirits where only cash on delivery exists", () => {
    expect(offeredPayments(["pp_cod_cod"], wine)).toEqual([])
  })

  it("does not offer a provider that it could not explain to a buyer", () => {
    expect(offeredPayments(["pp_system_default"], tea)).toEqual([])
  })
})
