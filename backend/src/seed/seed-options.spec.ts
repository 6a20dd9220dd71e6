import { seedOptions } from "./seed-options"

describe("the options of the seed", () => {
  it("generates nothing unless asked", () => {
    expect(seedOptions(["node", "medusa", "exec", "seed.js"])).toEqual({
      scale: 0,
      resetIndex: false,
    })
  })

  it("reads a scale and the wish for a new index", () => {
    expect(seedOptions(["exec", "seed.js", "--", "--scale", "10000", "--reset-index"])).toEqual({
      scale: 10_000,
      resetIndex: true,
    })
  })

  it.each([["--scale"], ["--scale", "many"], ["--scale", "-3"], ["--scale", "1.5"]])(
    "refuses a scale that is no number of products: %s %s",
    (...given) => {
      expect(() => seedOptions(given)).toThrow("whole number of products")
    }
  )
})
