import { planRevalidation } from "./revalidation-plan"

const announce = (entries: unknown) => JSON.stringify({ entries })

describe("planRevalidation", () => {
  it("clears the one record that an event names", () => {
    expect(planRevalidation(announce([{ entry: "product", key: "mat-ong" }]))).toEqual({
      tags: ["product:mat-ong", "product:*"],
      unknown: [],
    })
  })

  it("clears a whole kind when no record is named", () => {
    expect(planRevalidation(announce([{ entry: "catalog", key: "" }]))?.tags).toEqual(["catalog"])
  })

  it("clears each tag once", () => {
    const twice = { entry: "village", key: "lung-tam" }
    expect(planRevalidation(announce([twice, twice]))?.tags).toEqual([
      "village:lung-tam",
      "village:*",
    ])
  })

  it("reports entries that no read uses and goes on with the rest", () => {
    const plan = planRevalidation(
      announce([
        { entry: "auction", key: "1" },
        { entry: "map", key: "" },
      ])
    )
    expect(plan).toEqual({ tags: ["map"], unknown: ["auction"] })
  })

  it.each(["", "{", "[]", "{}", announce([{ key: "x" }])])(
    "takes %j for no announcement",
    (body) => {
      expect(planRevalidation(body)).toBeNull()
    }
  )
})
