import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { fold } from "@cholang/shared"
import { communesOf, findCommune, provinces } from "../src/domain/administrative-units"

const DATA = path.resolve(__dirname, "../../../../shared/data")
const describeWithReference = existsSync(DATA) ? describe : describe.skip

type ReferenceProvince = {
  code: string
  name: string
  communes: { code: string; name: string; full_name: string }[]
}

/** Tone marks are placed in two ways ("Hoà", "Hòa"), and the source keeps none of them wrong: names compare folded. */
const bare = (name: string) =>
  fold(name)
    .replace(/^(xa|phuong|dac khu|tinh|thanh pho) /, "")
    .replace(/[^a-z0-9]/g, "")

/** The source that the address package follows and the reference give these communes different codes. */
const MOST_CODES_THAT_DIFFER = 2

describeWithReference("the administrative units, against an independent list of July 2026", () => {
  const reference: ReferenceProvince[] = existsSync(DATA)
    ? (JSON.parse(
        readFileSync(path.join(DATA, "vietnam-administrative-units.json"), "utf8")
      ) as ReferenceProvince[])
    : []

  it("are the same 34 provinces", () => {
    expect(provinces()).toHaveLength(34)
    expect(
      provinces()
        .map(({ code, name }) => `${code} ${bare(name)}`)
        .sort()
    ).toEqual(reference.map(({ code, name }) => `${code} ${bare(name)}`).sort())
  })

  it("are 3,321 communes, each in the province of the reference", () => {
    expect(provinces().flatMap(({ code }) => communesOf(code))).toHaveLength(3321)
    const strangers = reference.flatMap((province) =>
      province.communes.filter(({ code }) => findCommune(code)?.province_code !== province.code)
    )
    expect(strangers.length).toBeLessThanOrEqual(MOST_CODES_THAT_DIFFER)
  })

  it("have the names of the reference, marks aside", () => {
    const named = new Set(
      provinces().flatMap(({ code }) => communesOf(code).map(({ name }) => `${code} ${bare(name)}`))
    )
    const missing = reference.flatMap((province) =>
      province.communes
        .filter(({ full_name }) => !named.has(`${province.code} ${bare(full_name)}`))
        .map(({ full_name }) => `${province.name}: ${full_name}`)
    )
    expect(missing).toEqual([])
  })

  it("place all 124 communes of Tuyên Quang where the reference has a point inside them", () => {
    const rows = existsSync(DATA)
      ? readFileSync(path.join(DATA, "tuyen-quang-communes.csv"), "utf8")
          .trim()
          .split("\n")
          .slice(1)
      : []
    expect(rows).toHaveLength(124)
    for (const row of rows) {
      const cells = row.split(",")
      const point = findCommune(cells[0] ?? "")?.point
      expect({ code: cells[0], ...point }).toEqual({
        code: cells[0],
        lon: Number(cells.at(-2)),
        lat: Number(cells.at(-1)),
      })
    }
  })
})
