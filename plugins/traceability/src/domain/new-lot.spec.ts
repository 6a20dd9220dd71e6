import { newLotRefusal } from "./new-lot"

describe("opening a lot", () => {
  const lot = { quantity: 12_000, made_on: "2026-04-05", expires_on: "2028-04-05" }

  it("takes whole quantities and dates in order", () => {
    expect(newLotRefusal(lot)).toBeNull()
    expect(newLotRefusal({ ...lot, expires_on: null })).toBeNull()
    expect(newLotRefusal({ ...lot, expires_on: "2026-04-05" })).toBeNull()
  })

  it.each([0, -1, 1.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1])(
    "refuses a quantity of %d",
    (quantity) => {
      expect(newLotRefusal({ ...lot, quantity })).toBe("quantity_not_a_positive_integer")
    }
  )

  it.each(["2026-02-30", "05/04/2026", "2026-4-5", ""])("refuses %j as a date", (made_on) => {
    expect(newLotRefusal({ ...lot, made_on })).toBe("not_a_calendar_date")
    expect(newLotRefusal({ ...lot, expires_on: made_on })).toBe("not_a_calendar_date")
  })

  it("refuses goods that expire before they are made", () => {
    expect(newLotRefusal({ ...lot, expires_on: "2026-04-04" })).toBe("expires_before_it_is_made")
  })
})
