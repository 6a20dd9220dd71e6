import { isWithin } from "@cholang/shared"
import { latestExtension, renewalWindow, validityFrom } from "./validity"

test("a certificate of 23/11/2023 is valid throughout 22/11/2026 and no longer on 23/11/2026, in Viet Nam", () => {
  const validity = validityFrom("2023-11-23")

  expect(isWithin(validity, "2023-11-22T16:59:59.999Z")).toBe(false)
  expect(isWithin(validity, "2023-11-23T00:00:00.000+07:00")).toBe(true)
  expect(isWithin(validity, "2026-11-22T23:59:59.999+07:00")).toBe(true)
  expect(isWithin(validity, "2026-11-23T00:00:00.000+07:00")).toBe(false)
  expect(isWithin(validity, "2026-11-24T12:00:00.000+07:00")).toBe(false)
})

test("36 months from a leap day end with the last day of February", () => {
  expect(validityFrom("2024-02-29").until).toBe("2027-02-27T17:00:00.000Z")
})

test("renewal opens 180 days before the end and closes 120 days before it", () => {
  expect(renewalWindow(validityFrom("2023-11-23").until)).toEqual({
    from: "2026-05-26T17:00:00.000Z",
    until: "2026-07-25T17:00:00.000Z",
  })
})

test("an extension ends 180 days after the end as issued at the latest", () => {
  expect(latestExtension(validityFrom("2023-11-23").until)).toBe("2027-05-21T17:00:00.000Z")
})
