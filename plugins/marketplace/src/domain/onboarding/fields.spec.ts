import { fieldsOf, maskAnswers, maskNumber, problemOf, problemsOf, tidyAnswer } from "./fields"

const TODAY = "2026-11-23"

describe("what a registration asks", () => {
  it.each([
    ["0101234567", null],
    ["0101234567-001", null],
    ["010123456", "invalid"],
    ["0101234567-01", "invalid"],
    ["01012345AB", "invalid"],
    ["", "missing"],
  ] as const)("a cooperative's tax code %j is %s", (value, problem) => {
    expect(problemOf("cooperative", "tax_code", value, TODAY)).toBe(problem)
  })

  it.each([
    ["008190001234", null],
    ["00819000123", "invalid"],
    ["0081900012345", "too_long"],
    ["", "missing"],
  ] as const)("an individual's identity number %j is %s", (value, problem) => {
    expect(problemOf("individual", "identity_number", value, TODAY)).toBe(problem)
  })

  it("asks an individual for no registration, and a company for no person's number", () => {
    expect(fieldsOf("individual", "identity")).toEqual(["identity_number"])
    expect(fieldsOf("company", "identity")).not.toContain("identity_number")
  })

  it("takes numbers as people type them", () => {
    expect(tidyAnswer("identity_number", " 008 190 001 234 ")).toBe("008190001234")
    expect(tidyAnswer("tax_code", "0101 234 567")).toBe("0101234567")
  })

  it.each([
    ["2026-11-24", "in_the_future"],
    ["2026-02-30", "invalid"],
    ["2020-05-01", null],
  ] as const)("a registration of %s is %s", (value, problem) => {
    expect(problemOf("company", "registration_date", value, TODAY)).toBe(problem)
  })

  it("says everything that is missing in a step, and nothing of another", () => {
    expect(problemsOf("household_business", {}, TODAY, "place")).toEqual({
      commune_code: "missing",
      street: "missing",
    })
  })

  it.each([
    ["0912 345 678", null],
    ["12345", "invalid"],
  ] as const)("the telephone %s is %s", (value, problem) => {
    expect(problemOf("farm", "phone", value, TODAY)).toBe(problem)
  })

  it.each([
    ["1985", null],
    ["2027", "in_the_future"],
    ["85", "invalid"],
  ] as const)("founded in %s is %s", (value, problem) => {
    expect(problemOf("farm", "founded_year", value, TODAY)).toBe(problem)
  })

  it("shows three digits of a number and hides the rest", () => {
    expect(maskNumber("008190001234")).toBe("•••••••••234")
    expect(maskAnswers({ tax_code: "0101234567", name: "HTX" })).toEqual({
      tax_code: "•••••••567",
      name: "HTX",
    })
  })
})
