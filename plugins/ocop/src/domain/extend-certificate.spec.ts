import { checkExtension } from "./extend-certificate"

const certificate = {
  valid_from: "2023-11-22T17:00:00.000Z",
  valid_until: "2026-11-22T17:00:00.000Z",
  extended_until: null,
  revoked_at: null,
}
const LATEST = "2027-05-21T17:00:00.000Z"

test("a certificate can be extended by 180 days", () => {
  expect(checkExtension(certificate, LATEST)).toEqual({ ok: true, value: LATEST })
})

test.each([
  ["extension_beyond_180_days", {}, "2027-05-21T17:00:00.001Z"],
  ["extension_does_not_lengthen", {}, certificate.valid_until],
  ["already_extended", { extended_until: "2026-12-31T17:00:00.000Z" }, LATEST],
  ["already_revoked", { revoked_at: "2025-01-01T00:00:00.000Z" }, LATEST],
])("refuses with %s", (code, difference, until) => {
  expect(checkExtension({ ...certificate, ...difference }, until)).toEqual({ ok: false, code })
})
