import * as fc from "fast-check"
import { INDICATION_STATUSES } from "./indication"
import { badgesFor, type RightClaim } from "./indication-badge"
import { RIGHT_STATES } from "./right-state"

const AT = "2026-11-23T00:00:00.000Z"
const GOODS = { product_id: "prod_orange", commune_code: "02374" }

const right = (
  difference: Partial<RightClaim> = {},
  indication: Partial<RightClaim["indication"]> = {}
): RightClaim => ({
  product_ids: ["prod_orange"],
  valid_until: "2028-01-01T00:00:00.000Z",
  history: [{ state: "active", reason: null, changed_at: "2025-01-01T00:00:00.000Z" }],
  indication: {
    handle: "cam-ham-yen",
    name: { vi: "Hàm Yên", en: "Hàm Yên" },
    status: "registered",
    area_commune_codes: ["02374", "02380"],
    ...indication,
  },
  ...difference,
})

test("goods of the area with an active right bear the indication until the right ends", () => {
  expect(badgesFor([right()], GOODS, AT)).toEqual([
    {
      handle: "cam-ham-yen",
      name: { vi: "Hàm Yên", en: "Hàm Yên" },
      valid_until: "2028-01-01T00:00:00.000Z",
    },
  ])
})

test.each([
  ["another product", right({ product_ids: ["prod_tea"] })],
  ["an area that the commune is outside of", right({}, { area_commune_codes: ["02380"] })],
  ["an expired right", right({ valid_until: AT })],
  [
    "a revoked right",
    right({ history: [{ state: "revoked", reason: "out_of_area", changed_at: AT }] }),
  ],
  ["a right nobody decided about", right({ history: [] })],
])("%s gives no badge", (_, withheld) => {
  expect(badgesFor([withheld], GOODS, AT)).toEqual([])
})

test("a badge needs a registered indication and an active right, whatever else is so", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...INDICATION_STATUSES),
      fc.constantFrom(...RIGHT_STATES),
      (status, state) => {
        const history = [{ state, reason: null, changed_at: "2025-01-01T00:00:00.000Z" }]
        const badges = badgesFor([right({ history }, { status })], GOODS, AT)
        expect(badges.length > 0).toBe(status === "registered" && state === "active")
      }
    )
  )
})

test("two rights to one indication give one badge, the one that lasts longest", () => {
  const endless = right({ valid_until: null })

  expect(badgesFor([right(), endless], GOODS, AT)).toMatchObject([{ valid_until: null }])
  expect(badgesFor([endless, right()], GOODS, AT)).toMatchObject([{ valid_until: null }])
})

test("several indications are given in the order of their handles", () => {
  const badges = badgesFor([right({}, { handle: "soi-ha" }), right()], GOODS, AT)

  expect(badges.map(({ handle }) => handle)).toEqual(["cam-ham-yen", "soi-ha"])
})
