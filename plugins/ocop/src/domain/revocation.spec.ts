import { REVOCATION_REASONS } from "./revocation"

test("a certificate can be withdrawn on the six grounds of the decision, the last of them open", () => {
  expect(REVOCATION_REASONS).toHaveLength(6)
  expect(REVOCATION_REASONS.at(-1)).toBe("other_finding")
})
