import { VERDICTS } from "@cholang/traceability/domain"
import en from "../../../messages/en/passport.json"
import vi from "../../../messages/vi/passport.json"
import { VERDICT_LOOKS } from "./verdict-look"

describe("the words of a verdict", () => {
  it.each(VERDICTS)("%s has a heading and a text of its own in both languages", (verdict) => {
    for (const messages of [vi, en]) {
      const others = VERDICTS.filter((other) => other !== verdict).map(
        (other) => messages.verdict[other]
      )
      const words = messages.verdict[verdict]
      expect(others.map(({ heading }) => heading)).not.toContain(words.heading)
      expect(others.map(({ text }) => text)).not.toContain(words.text)
    }
  })

  it("never call the goods genuine: a code can be copied", () => {
    const words = JSON.stringify([vi.verdict, en.verdict]).toLowerCase()
    for (const claim of ["hàng thật", "chính hãng", "genuine", "authentic"]) {
      expect(words).not.toContain(claim)
    }
  })

  it("are told apart by shape alone, for those who see no colour", () => {
    expect(new Set(VERDICTS.map((verdict) => VERDICT_LOOKS[verdict].mark)).size).toBe(
      VERDICTS.length
    )
  })

  it("are green for nothing but a lot in circulation", () => {
    expect(VERDICTS.filter((verdict) => VERDICT_LOOKS[verdict].tone === "ok")).toEqual([
      "in_circulation",
    ])
  })
})
