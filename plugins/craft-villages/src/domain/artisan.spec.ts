import { isPublishable, TITLE_FIELDS } from "./artisan"

const consent = {
  consent_at: "2026-01-01T00:00:00.000Z",
  consent_version: "2026-01",
  consent_withdrawn_at: null,
}
const AT = "2026-11-23T00:00:00.000Z"

test("an artisan who agreed is published from that moment on", () => {
  expect(isPublishable(consent, consent.consent_at)).toBe(true)
  expect(isPublishable(consent, "2025-12-31T23:59:59.999Z")).toBe(false)
})

test("an artisan who withdrew is not published from that moment on", () => {
  const withdrawn = { ...consent, consent_withdrawn_at: AT }

  expect(isPublishable(withdrawn, "2026-11-22T23:59:59.999Z")).toBe(true)
  expect(isPublishable(withdrawn, AT)).toBe(false)
})

test.each([
  ["without consent", { ...consent, consent_at: null }],
  ["with consent to an unknown text", { ...consent, consent_version: null }],
])("nobody is published %s", (_, unproven) => {
  expect(isPublishable(unproven, AT)).toBe(false)
})

test("titles come from three tracks", () => {
  expect(TITLE_FIELDS).toHaveLength(3)
})
