import { createHash } from "node:crypto"
import { CHAIN_START, firstBrokenLink, linkHash, type StoredLink } from "./audit-chain"

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex")

function chain(...records: Record<string, unknown>[]): StoredLink[] {
  let previous = CHAIN_START
  return records.map((record) => {
    previous = linkHash(previous, record, sha256)
    return { record, hash: previous }
  })
}

describe("the chain of the audit log", () => {
  const whole = chain({ action: "a", n: 1 }, { action: "b", n: 2 }, { action: "c", n: 3 })

  it("is whole as it was written", () => {
    expect(firstBrokenLink(whole, sha256)).toBeNull()
  })

  it("does not depend on the order of an entry's keys", () => {
    expect(linkHash(CHAIN_START, { a: 1, b: 2 }, sha256)).toBe(
      linkHash(CHAIN_START, { b: 2, a: 1 }, sha256)
    )
  })

  it("names the entry that was changed", () => {
    const changed = whole.map((link, i) => (i === 1 ? { ...link, record: { action: "x" } } : link))
    expect(firstBrokenLink(changed, sha256)).toBe(1)
  })

  it("names the entry after one that was removed", () => {
    expect(firstBrokenLink([whole[0]!, whole[2]!], sha256)).toBe(1)
  })

  it("names the first of two that were exchanged", () => {
    const [a, b, c] = whole
    expect(firstBrokenLink([b!, a!, c!], sha256)).toBe(0)
  })

  it("names an entry that was slipped in", () => {
    const slipped = {
      record: { action: "z" },
      hash: linkHash(CHAIN_START, { action: "z" }, sha256),
    }
    expect(firstBrokenLink([whole[0]!, whole[1]!, slipped, whole[2]!], sha256)).toBe(2)
  })
})
