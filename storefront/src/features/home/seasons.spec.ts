import { queriesInSeason, SEASONS } from "./seasons"

describe("queriesInSeason", () => {
  it("begins with what there is most of", () => {
    expect(queriesInSeason(11).slice(0, 2)).toEqual(["cam sành", "mật ong"])
  })

  it("leaves out what is not to be had", () => {
    expect(queriesInSeason(6)).not.toContain("cam sành")
  })

  it("always has enough for four panels, each once", () => {
    for (let month = 1; month <= 12; month += 1) {
      const queries = queriesInSeason(month)
      expect(queries.length).toBeGreaterThanOrEqual(4)
      expect(new Set(queries).size).toBe(queries.length)
    }
  })
})

it("something of the almanac is in season in every month", () => {
  for (let month = 0; month < 12; month += 1) {
    expect(SEASONS.some(({ months }) => months[month] === 2)).toBe(true)
  }
})
