import { covers } from "./actor-scope"

describe("a territory", () => {
  it("of the province covers every commune", () => {
    expect(covers({ kind: "province" }, "00691")).toBe(true)
  })

  it("of communes covers those and no other", () => {
    const territory = { kind: "communes", codes: ["00691"] } as const

    expect(covers(territory, "00691")).toBe(true)
    expect(covers(territory, "00692")).toBe(false)
  })

  it("of no commune covers nothing", () => {
    expect(covers({ kind: "communes", codes: [] }, "00691")).toBe(false)
  })
})
