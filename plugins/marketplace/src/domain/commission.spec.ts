import { rateOf } from "./basis-points"
import { type CommissionableLine, type CommissionRule, freezeCommission } from "./commission"

const NOW = "2026-11-23T03:00:00.000Z"

const rule = (difference: Partial<CommissionRule>): CommissionRule => ({
  id: "rule",
  position: 100,
  producer_id: null,
  producer_kind: null,
  product_set: null,
  rate_bps: 500,
  tax_rate_bps: 1000,
  starts_at: "2026-01-01T00:00:00.000Z",
  ends_at: null,
  ...difference,
})

const line = (difference: Partial<CommissionableLine> = {}): CommissionableLine => ({
  line_id: "line",
  producer_id: "prdcr_tea",
  producer_kind: "household_business",
  product_set: 11,
  total_vnd: 200_000,
  ...difference,
})

const ruleOf = (rules: CommissionRule[], at = NOW) =>
  freezeCommission([line()], rules, at)[0]?.commission_rule_id

describe("a rate of an amount", () => {
  it.each([
    [200_000, 500, 10_000],
    [10, 500, 1],
    [9, 500, 0],
    [29, 500, 1],
    [30, 500, 2],
    [-10, 500, -1],
    [0, 500, 0],
    [123_456_789, 10_000, 123_456_789],
  ])("takes of %i đồng %i basis points = %i, half a đồng upwards", (amount, rate, expected) => {
    expect(rateOf(amount, rate)).toBe(expected)
  })
})

describe("commission", () => {
  it("is a rate of the line, and its tax a rate of the commission", () => {
    expect(freezeCommission([line()], [rule({})], NOW)).toEqual([
      {
        line_id: "line",
        commission_rule_id: "rule",
        commission_rate_bps: 500,
        commission_vnd: 10_000,
        commission_tax_vnd: 1_000,
      },
    ])
  })

  it("is decided by the first rule that matches, whatever order they are stored in", () => {
    const rules = [
      rule({ id: "everybody", position: 100 }),
      rule({ id: "tea", position: 50, product_set: 11 }),
      rule({ id: "households", position: 60, producer_kind: "household_business" }),
    ]

    expect(ruleOf(rules)).toBe("tea")
    expect(ruleOf([...rules].reverse())).toBe("tea")
  })

  it.each([
    ["of another producer", rule({ producer_id: "prdcr_honey" })],
    ["of another kind", rule({ producer_kind: "company" })],
    ["of another product set", rule({ product_set: 12 })],
    ["that begins later", rule({ starts_at: "2026-11-23T03:00:00.001Z" })],
    ["that has ended", rule({ ends_at: NOW })],
  ])("passes over a rule %s", (_, other) => {
    expect(ruleOf([other, rule({ id: "default", position: 200 })])).toBe("default")
  })

  it("is decided by a rule from its first moment on", () => {
    expect(ruleOf([rule({ starts_at: NOW })])).toBe("rule")
  })

  it("is nothing where no rule matches", () => {
    expect(freezeCommission([line()], [], NOW)).toEqual([
      {
        line_id: "line",
        commission_rule_id: null,
        commission_rate_bps: 0,
        commission_vnd: 0,
        commission_tax_vnd: 0,
      },
    ])
  })

  it("of a line does not depend on the other lines", () => {
    const lines = [line({ line_id: "a", total_vnd: 10 }), line({ line_id: "b", total_vnd: 10 })]

    expect(
      freezeCommission(lines, [rule({})], NOW).map(({ commission_vnd }) => commission_vnd)
    ).toEqual([1, 1])
  })
})
