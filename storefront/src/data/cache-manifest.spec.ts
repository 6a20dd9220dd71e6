import { cacheTags, isCacheEntry, lifetimeOf, tagsToClear } from "./cache-manifest"

const NOW = Date.parse("2026-11-23T00:00:00.000Z")

describe("lifetimeOf", () => {
  it("keeps the entry's own lifetime when nothing in it is dated", () => {
    expect(lifetimeOf("product", null, NOW)).toEqual({
      stale: 30,
      revalidate: 3600,
      expire: 86_400,
    })
  })

  it("never outlives the next boundary", () => {
    const life = lifetimeOf("product", "2026-11-23T00:10:00.000Z", NOW)
    expect(life.expire).toBe(600)
    expect(life.revalidate).toBeLessThan(life.expire)
  })

  it("looks again every five minutes on the day of a boundary", () => {
    expect(lifetimeOf("product", "2026-11-23T20:00:00.000Z", NOW).revalidate).toBe(300)
    expect(lifetimeOf("product", "2026-12-23T20:00:00.000Z", NOW).revalidate).toBe(3600)
  })

  it.each(["2026-11-22T00:00:00.000Z", "2026-11-23T00:00:00.500Z"])(
    "stays a valid lifetime when the boundary is past or now (%s)",
    (validUntil) => {
      const life = lifetimeOf("catalog", validUntil, NOW)
      expect(life.revalidate).toBeGreaterThan(0)
      expect(life.expire).toBeGreaterThan(life.revalidate)
    }
  )
})

describe("tagsToClear", () => {
  const read = (entry: "village", key: string) => new Set(cacheTags(entry, key))
  const clears = (key: string, reading: Set<string>) =>
    tagsToClear("village", key).some((tag) => reading.has(tag))

  it("clears the record that an event names and the lists that may show it", () => {
    expect(clears("lung-tam", read("village", "lung-tam"))).toBe(true)
    expect(clears("lung-tam", read("village", ""))).toBe(true)
  })

  it("leaves other records alone", () => {
    expect(clears("lung-tam", read("village", "cao-bo"))).toBe(false)
  })

  it("clears the whole kind when no record is named", () => {
    expect(clears("", read("village", "cao-bo"))).toBe(true)
    expect(clears("", read("village", ""))).toBe(true)
  })
})

describe("isCacheEntry", () => {
  it("refuses names that no read uses", () => {
    expect(isCacheEntry("product")).toBe(true)
    expect(isCacheEntry("toString")).toBe(false)
  })
})
