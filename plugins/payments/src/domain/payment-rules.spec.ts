import { isBankTransfer, isCashOnDelivery, paymentRefusal } from "./payment-rules"

const COD = "pp_cod_cod"
const TRANSFER = "pp_bank-transfer_bank-transfer"

describe("what a basket may be paid with", () => {
  it("leaves a basket without alcohol free to choose", () => {
    for (const providerId of [COD, TRANSFER, "pp_system_default"]) {
      expect(paymentRefusal({ alcohol: false, ageConfirmed: false }, providerId)).toBeNull()
    }
  })

  it("takes no cash for alcohol", () => {
    const basket = { alcohol: true, ageConfirmed: true }
    expect(paymentRefusal(basket, COD)).toEqual({ code: "alcohol_needs_cashless" })
    expect(paymentRefusal(basket, TRANSFER)).toBeNull()
    expect(paymentRefusal(basket, "pp_stripe_stripe")).toBeNull()
  })

  it("refuses alcohol on a provider that is not known to be cashless", () => {
    for (const providerId of ["pp_system_default", "pp_cash", "", "pp_bank-transfers_x"]) {
      expect(paymentRefusal({ alcohol: true, ageConfirmed: true }, providerId)).toEqual({
        code: "alcohol_needs_cashless",
      })
    }
  })

  it("sells no alcohol before the buyer has stated their age", () => {
    for (const providerId of [COD, TRANSFER]) {
      expect(paymentRefusal({ alcohol: true, ageConfirmed: false }, providerId)).toEqual({
        code: "age_not_confirmed",
      })
    }
  })

  it("knows its own providers, whatever id a shop gives them", () => {
    expect(isCashOnDelivery(COD)).toBe(true)
    expect(isCashOnDelivery("pp_cod_vn")).toBe(true)
    expect(isCashOnDelivery(TRANSFER)).toBe(false)
    expect(isBankTransfer(TRANSFER)).toBe(true)
    expect(isBankTransfer("pp_codfish_x")).toBe(false)
  })
})
