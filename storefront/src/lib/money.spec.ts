import { formatNumber, formatQuantity, formatVnd } from "./money"

describe("formatVnd", () => {
  it.each([
    [0, "0\u00a0₫"],
    [5_000, "5.000\u00a0₫"],
    [120_000, "120.000\u00a0₫"],
    [1_250_000, "1.250.000\u00a0₫"],
  ])("writes %d đồng the Vietnamese way, sign and amount glued", (amount, text) => {
    expect(formatVnd(amount)).toBe(text)
  })
})

describe("formatNumber", () => {
  it("separates thousands as each language does", () => {
    expect(formatNumber(1400, "vi")).toBe("1.400")
    expect(formatNumber(1400, "en")).toBe("1,400")
  })
})

describe("formatQuantity", () => {
  it("never lets a unit fall to the next line", () => {
    expect(formatQuantity(1400, "m", "vi")).toBe("1.400\u00a0m")
  })
})
