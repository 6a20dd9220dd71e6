import { PRODUCER_KINDS } from "../producer"
import { checklist, missingFor, type RegistrationFacts } from "./checklist"
import { requirementSetOn, type RequirementSet } from "./requirements"

const TODAY = "2026-11-23"
const SET = requirementSetOn(TODAY)

const WHOLE: RegistrationFacts = {
  kind: "household_business",
  answers: {
    name: "Hộ Rượu Nà Hang",
    representative: "Nông Thị Mến",
    phone: "0912345678",
    commune_code: "02269",
    street: "Bản Nà",
    tax_code: "8000123456",
    identity_number: "008190001234",
    registration_no: "15A8000123",
    registration_date: "2020-05-01",
    registration_issuer: "UBND xã Nà Hang",
  },
  documents: ["business_registration", "identity_card"],
  attestations: ["true_statement", "platform_rules", "food_safety_pledge"],
  verifications: [],
}

const missing = (change: Partial<RegistrationFacts>, gate: "submit" | "approve" = "submit") =>
  missingFor(gate, checklist({ ...WHOLE, ...change }, SET, TODAY))

describe("the checklist of a registration", () => {
  it("lets a whole one be handed in, and no officer approve it unseen", () => {
    expect(missing({})).toEqual([])
    expect(missing({}, "approve")).toEqual(["identity_checked", "place_checked"])
  })

  it("lets it be approved once an officer has compared", () => {
    expect(missing({ verifications: ["identity_checked", "place_checked"] }, "approve")).toEqual([])
  })

  it("names what is missing, by whatever way it is met", () => {
    expect(missing({ documents: ["identity_card"] })).toEqual(["business_registration"])
    expect(missing({ attestations: ["true_statement", "platform_rules"] })).toEqual([
      "food_safety_pledge",
    ])
    expect(missing({ answers: { ...WHOLE.answers, phone: "12" } })).toEqual(["contact"])
    expect(missing({ answers: { ...WHOLE.answers, street: "" } })).toEqual(["place"])
    expect(missing({ answers: { ...WHOLE.answers, tax_code: "1" } })).toEqual(["identity"])
  })

  it("takes no producer's word for what an officer must see", () => {
    expect(missing({ attestations: ["identity_checked", "true_statement"] }, "approve")).toContain(
      "identity_checked"
    )
  })

  it.each(PRODUCER_KINDS)("asks a %s for at least one document", (kind) => {
    const items = checklist({ ...WHOLE, kind }, SET, TODAY)

    expect(items.some(({ how }) => how === "document")).toBe(true)
  })
})

describe("the set in force", () => {
  const later: RequirementSet = { ...SET, version: "2027-01", effective_from: "2027-01-01" }

  it("changes on its day", () => {
    expect(requirementSetOn("2026-12-31", [SET, later]).version).toBe("2026-07")
    expect(requirementSetOn("2027-01-01", [SET, later]).version).toBe("2027-01")
  })

  it("is the first one before all of them", () => {
    expect(requirementSetOn("2020-01-01", [SET, later]).version).toBe("2026-07")
  })

  it("does not exist without data", () => {
    expect(() => requirementSetOn(TODAY, [])).toThrow()
  })
})
