import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { fold } from "@cholang/shared"
import { PRODUCT_SETS } from "../src/domain"

const REFERENCE = path.resolve(
  __dirname,
  "../../../../shared/data/ocop-criteria-qd26-2026.reference.json"
)
const describeWithReference = existsSync(REFERENCE) ? describe : describe.skip

type ReferenceSet = { no: number; name: string; heading: string }

describeWithReference(
  "the product sets, against the score sheets of Decision 26/2026/QĐ-TTg",
  () => {
    // Read inside the suite: on a clone without the reference it is skipped, not broken.
    const sets = existsSync(REFERENCE)
      ? (JSON.parse(readFileSync(REFERENCE, "utf8")) as { sets: ReferenceSet[] }).sets
      : []

    it("are the same twenty-six, in the same order", () => {
      expect(sets).toHaveLength(26)
      expect(PRODUCT_SETS.map(({ number }) => number)).toEqual(sets.map(({ no }) => no))
    })

    it("mean the same products: each of our names shares its head word with the published one", () => {
      const headWord = (name: string) =>
        fold(name)
          .split(/[^a-z]+/)
          .filter((word) => word.length > 1)
      const strangers = sets.filter(({ no, name }) => {
        const ours = new Set(headWord(PRODUCT_SETS[no - 1]?.name.vi ?? ""))
        return !headWord(name).some((word) => ours.has(word))
      })
      expect(strangers).toEqual([])
    })

    it("stand in the published sector", () => {
      const SECTOR_WORD = {
        food: "thuc pham",
        drink: "do uong",
        herbal: "duoc lieu",
        handicraft: "thu cong",
        ornamental: "sinh vat canh",
        tourism: "du lich",
      }
      const misplaced = sets.filter(({ no, heading }) => {
        const ours = PRODUCT_SETS[no - 1]
        return !ours || !fold(heading).includes(SECTOR_WORD[ours.sector])
      })
      expect(misplaced.map(({ no, heading }) => `${no}: ${heading}`)).toEqual([])
    })
  }
)
