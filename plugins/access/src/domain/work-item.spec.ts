import { audienceOf, WORK_ITEM_KINDS } from "./work-item"

describe("who a thing waits on", () => {
  it.each(WORK_ITEM_KINDS)("a %s always waits on the department", (kind) => {
    expect(audienceOf(kind)).toContain("department")
  })

  it("money waits on no commune", () => {
    expect(audienceOf("payout_account")).not.toContain("commune")
  })
})
