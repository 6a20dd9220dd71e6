import { toE164 } from "./phone"

describe("toE164", () => {
  it.each(["0912345678", "0912 345 678", "+84 912 345 678", "84-912-345-678", "(091) 234.5678"])(
    "reads %s as one number",
    (typed) => {
      expect(toE164(typed)).toBe("+84912345678")
    }
  )

  it.each(["", "0112345678", "091234567", "09123456789", "+1 912 345 678", "0912345678x"])(
    "takes %j for no Vietnamese mobile number",
    (typed) => {
      expect(toE164(typed)).toBeNull()
    }
  )
})
