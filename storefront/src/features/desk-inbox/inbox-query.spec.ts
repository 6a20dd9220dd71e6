import { inboxQueryOf } from "./inbox-query"

describe("the filters of an inbox", () => {
  it("are those that it knows", () => {
    expect(
      inboxQueryOf({ kind: "listing", commune: "02260", overdue: "true", q: " chè ", x: "1" })
    ).toEqual({ kind: "listing", commune: "02260", overdue: "true", q: "chè" })
  })

  it("leave out what makes no sense", () => {
    expect(
      inboxQueryOf({ kind: "secrets", commune: "2260", overdue: "yes", q: "", cursor: ["a"] })
    ).toEqual({})
  })
})
