import {
  CERTIFICATE_COLUMNS,
  readCertificate,
  readClaim,
  type StoredCertificate,
} from "./read-certificate"

const stored: StoredCertificate = {
  id: "ocert_1",
  product_id: "prod_tea",
  star: 4,
  score_hundredths: 7050,
  decision_no: "1234/QĐ-UBND",
  decided_on: "2023-11-23",
  issuer: "UBND tỉnh Tuyên Quang",
  product_code: "08-02545-12-2023",
  valid_from: new Date("2023-11-22T17:00:00.000Z"),
  valid_until: "2026-11-22T17:00:00.000Z",
  extended_until: null,
  revoked_at: null,
  revoke_reason: null,
  revoke_note: null,
  rule_set: "QD148-2023",
  is_demo: true,
}

test("a certificate reads the same whether its instants are dates or texts", () => {
  expect(readCertificate(stored, "2026-11-22T16:59:59.999Z")).toMatchObject({
    status: "valid",
    star: 4,
    score: 70.5,
    valid_from: "2023-11-22T17:00:00.000Z",
    valid_until: "2026-11-22T17:00:00.000Z",
    extended: false,
    revoked_at: null,
  })
})

test("a legacy certificate says under which decision it was issued", () => {
  expect(readCertificate(stored, "2026-11-23T00:00:00.000Z").rule_set).toEqual({
    id: "QD148-2023",
    title: { vi: "Cấp theo QĐ 148/2023", en: "Issued under Decision 148/2023" },
    is_legacy: true,
  })
})

test("an extended and then revoked certificate tells both", () => {
  const reading = readCertificate(
    {
      ...stored,
      score_hundredths: null,
      extended_until: "2027-01-01T00:00:00.000Z",
      revoked_at: new Date("2026-12-01T00:00:00.000Z"),
      revoke_reason: "production_stopped",
    },
    "2026-12-02T00:00:00.000Z"
  )

  expect(reading).toMatchObject({
    status: "revoked",
    score: null,
    extended: true,
    valid_until: "2027-01-01T00:00:00.000Z",
    revoked_at: "2026-12-01T00:00:00.000Z",
    revoke_reason: "production_stopped",
  })
})

test("the named columns are all that a reading needs", () => {
  expect([...CERTIFICATE_COLUMNS].sort()).toEqual(Object.keys(stored).sort())
})

test("stars that the database cannot hold are a broken invariant", () => {
  expect(() => readClaim({ ...stored, star: 2 })).toThrow(RangeError)
})
