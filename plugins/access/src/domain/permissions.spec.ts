import { may, PRODUCER_PERMISSIONS, PRODUCER_ROLES } from "./permissions"

describe("who may do what for a producer", () => {
  it("lets an owner do everything", () => {
    expect(PRODUCER_PERMISSIONS.filter((permission) => !may("owner", permission))).toEqual([])
  })

  it("keeps members and payout accounts to the owner", () => {
    for (const permission of ["members.write", "payout_accounts.write"] as const) {
      expect(PRODUCER_ROLES.filter((role) => may(role, permission))).toEqual(["owner"])
    }
  })

  it("shows no money and no log to staff, who pack orders and count stock", () => {
    expect(may("staff", "money.read")).toBe(false)
    expect(may("staff", "audit.read")).toBe(false)
    expect(may("staff", "orders.process")).toBe(true)
    expect(may("staff", "stock.write")).toBe(true)
  })
})
