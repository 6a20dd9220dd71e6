import { type CertificateFacts, checkCertificate } from "./record-certificate"

const facts: CertificateFacts = {
  star: 4,
  score: 70,
  decided_on: "2025-08-06",
  valid_from: "2025-08-06",
  product_code: "08-02545-12-2025",
  rule_set: "QD148-2023",
}

test("facts that agree make a certificate, with the score in hundredths", () => {
  expect(checkCertificate(facts)).toEqual({ ok: true, value: { score_hundredths: 7000 } })
})

test("a decision that prints no score can still be recorded", () => {
  expect(checkCertificate({ ...facts, score: null })).toEqual({
    ok: true,
    value: { score_hundredths: null },
  })
})

test.each([
  ["no_certificate_below_50_points", { star: 3, score: 49.99 }],
  ["star_outside_score_band", { star: 4, score: 69.99 }],
  ["star_outside_score_band", { star: 5, score: 89.99 }],
  ["star_outside_score_band", { star: 3, score: 70 }],
  ["score_not_on_scale", { score: 70.001 }],
  ["score_not_on_scale", { score: 101 }],
  ["day_does_not_exist", { decided_on: "2025-02-30" }],
  ["day_does_not_exist", { valid_from: "06/08/2025" }],
  ["product_code_malformed", { product_code: "TQ-12" }],
  ["rule_set_not_in_force", { rule_set: "QD26-2026" }],
  ["valid_before_decision", { valid_from: "2025-08-05" }],
] as const)("refuses with %s: %j", (code, difference) => {
  expect(checkCertificate({ ...facts, ...difference })).toEqual({ ok: false, code })
})
