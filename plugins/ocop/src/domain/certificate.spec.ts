import * as fc from "fast-check"
import {
  CERTIFICATE_STATUSES,
  type CertificateClaim,
  certificateStatus,
  currentBadge,
  nextBoundary,
  OCOP_STARS,
} from "./certificate"

const certificate = (difference: Partial<CertificateClaim> = {}): CertificateClaim => ({
  star: 4,
  decided_on: "2023-11-23",
  valid_from: "2023-11-22T17:00:00.000Z",
  valid_until: "2026-11-22T17:00:00.000Z",
  extended_until: null,
  revoked_at: null,
  ...difference,
})

const IN_FORCE = "2025-01-01T00:00:00.000Z"

describe("the status of a certificate", () => {
  test("is one of four", () => {
    expect(CERTIFICATE_STATUSES).toEqual(["not_yet_valid", "valid", "expired", "revoked"])
  })

  test.each([
    ["2023-11-22T16:59:59.999Z", "not_yet_valid"],
    ["2023-11-22T17:00:00.000Z", "valid"],
    ["2026-11-22T16:59:59.999Z", "valid"],
    ["2026-11-22T17:00:00.000Z", "expired"],
  ])("at %s is %s", (at, status) => {
    expect(certificateStatus(certificate(), at)).toBe(status)
  })

  test("stays valid through an extension and expires with it", () => {
    const extended = certificate({ extended_until: "2027-01-01T00:00:00.000Z" })

    expect(certificateStatus(extended, "2026-12-31T23:59:59.999Z")).toBe("valid")
    expect(certificateStatus(extended, "2027-01-01T00:00:00.000Z")).toBe("expired")
  })

  test("is revoked from the moment of revocation for ever, and was valid before", () => {
    const revoked = certificate({ revoked_at: IN_FORCE })

    expect(certificateStatus(revoked, "2024-12-31T23:59:59.999Z")).toBe("valid")
    expect(certificateStatus(revoked, IN_FORCE)).toBe("revoked")
    expect(certificateStatus(revoked, "2030-01-01T00:00:00.000Z")).toBe("revoked")
  })
})

describe("the badge of a product", () => {
  test("shows the star and the end of the certificate that stands", () => {
    expect(currentBadge([certificate()], IN_FORCE)).toEqual({
      star: 4,
      valid_until: "2026-11-22T17:00:00.000Z",
    })
  })

  test.each([
    ["no certificate", []],
    ["an expired one", [certificate({ valid_until: "2024-11-22T17:00:00.000Z" })]],
    ["a revoked one", [certificate({ revoked_at: "2024-06-01T00:00:00.000Z" })]],
    ["one of tomorrow", [certificate({ valid_from: "2025-01-01T17:00:00.000Z" })]],
  ])("is absent with %s", (_, certificates) => {
    expect(currentBadge(certificates, IN_FORCE)).toBeNull()
  })

  test("follows the latest decision, down as well as up", () => {
    const later = certificate({ star: 3, decided_on: "2024-11-23" })

    expect(currentBadge([certificate({ star: 5 }), later], IN_FORCE)).toMatchObject({ star: 3 })
    expect(currentBadge([later, certificate({ star: 5 })], IN_FORCE)).toMatchObject({ star: 3 })
  })

  test("is the higher star of two decisions of one day", () => {
    expect(currentBadge([certificate({ star: 3 }), certificate()], IN_FORCE)).toMatchObject({
      star: 4,
    })
  })
})

describe("the next boundary", () => {
  test.each([
    ["the beginning", certificate(), "2020-01-01T00:00:00.000Z", "2023-11-22T17:00:00.000Z"],
    ["the end", certificate(), IN_FORCE, "2026-11-22T17:00:00.000Z"],
    [
      "the end of the extension",
      certificate({ extended_until: "2027-01-01T00:00:00.000Z" }),
      IN_FORCE,
      "2027-01-01T00:00:00.000Z",
    ],
    [
      "the revocation that is dated ahead",
      certificate({ revoked_at: "2025-02-01T00:00:00.000Z" }),
      IN_FORCE,
      "2025-02-01T00:00:00.000Z",
    ],
  ])("is %s", (_, one, at, boundary) => {
    expect(nextBoundary([one], at)).toBe(boundary)
  })

  test("is none when everything is over", () => {
    expect(nextBoundary([certificate()], "2026-11-22T17:00:00.000Z")).toBeNull()
  })

  test("no badge changes before the boundary that was announced", () => {
    const anyInstant = fc
      .integer({ min: Date.UTC(2020), max: Date.UTC(2030) })
      .map((milliseconds) => new Date(milliseconds).toISOString())
    const anyCertificate = fc
      .record({
        star: fc.constantFrom(...OCOP_STARS),
        instants: fc.tuple(anyInstant, anyInstant, anyInstant),
        is_extended: fc.boolean(),
        revoked_at: fc.option(anyInstant),
      })
      .map(({ star, instants, is_extended, revoked_at }) => {
        const [valid_from = "", valid_until = "", later = ""] = [...instants].sort()
        return certificate({
          star,
          decided_on: valid_from.slice(0, 10),
          valid_from,
          valid_until,
          extended_until: is_extended ? later : null,
          revoked_at,
        })
      })

    fc.assert(
      fc.property(
        fc.array(anyCertificate, { maxLength: 4 }),
        anyInstant,
        anyInstant,
        (all, one, other) => {
          const [at = "", later = ""] = [one, other].sort()
          const boundary = nextBoundary(all, at)
          fc.pre(boundary === null || later < boundary)
          expect(currentBadge(all, later)).toEqual(currentBadge(all, at))
        }
      )
    )
  })
})
