import {
  readRight,
  readRightClaim,
  readRightTerm,
  RIGHT_COLUMNS,
  RIGHT_INDICATION_COLUMNS,
} from "./read-right"

const stored = {
  id: "girig_1",
  producer_id: "producer_orange",
  product_ids: ["prod_orange"],
  commune_code: "02374",
  certificate_no: "QSD-01",
  granted_on: "2025-01-01",
  valid_until: new Date("2028-01-01T00:00:00.000Z"),
  is_demo: false,
  events: [
    { state: "active" as const, reason: null, changed_at: "2025-01-01T00:00:00.000Z" },
    {
      state: "suspended" as const,
      reason: "misuse_of_logo" as const,
      changed_at: new Date("2026-01-01T00:00:00.000Z"),
    },
  ],
}

test("a right reads as it stood at the moment that is asked for", () => {
  expect(readRight(stored, "2025-12-31T00:00:00.000Z")).toMatchObject({
    status: "active",
    reason: null,
    valid_until: "2028-01-01T00:00:00.000Z",
  })
  expect(readRight({ ...stored, valid_until: null }, "2026-01-01T00:00:00.000Z")).toMatchObject({
    status: "suspended",
    reason: "misuse_of_logo",
    valid_until: null,
  })
})

test("a claim carries what the badge's rule asks for", () => {
  expect(readRightTerm(stored).valid_until).toBe("2028-01-01T00:00:00.000Z")

  const indication = {
    handle: "cam-ham-yen",
    name: { vi: "Hàm Yên", en: "Hàm Yên" },
    status: "registered" as const,
    area_commune_codes: ["02374"],
  }

  expect(readRightClaim({ ...stored, indication })).toMatchObject({
    product_ids: ["prod_orange"],
    indication,
    history: [{ state: "active" }, { state: "suspended" }],
  })
})

test("the named columns are all that a reading needs", () => {
  expect(new Set(RIGHT_COLUMNS.map((column) => column.split(".")[0]))).toEqual(
    new Set(Object.keys(stored))
  )
  expect(RIGHT_INDICATION_COLUMNS.every((column) => column.startsWith("indication."))).toBe(true)
})
