import { readFileSync } from "node:fs"
import { join } from "node:path"
import { GROUND_BY_DAY, GROUND_BY_NIGHT } from "./theme-colours"

describe("the colours of the browser's bars", () => {
  it("are those of the page's ground, by day and by night", () => {
    const tokens = readFileSync(join(__dirname, "../ui/tokens.css"), "utf8")

    expect(tokens).toContain(`--color-ground: light-dark(${GROUND_BY_DAY}, ${GROUND_BY_NIGHT});`)
  })
})
