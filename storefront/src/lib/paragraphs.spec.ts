import { firstParagraph, paragraphsOf } from "./paragraphs"

it("parts a text at its blank lines", () => {
  expect(paragraphsOf("Một.\n\nHai,\nvẫn hai.\n \nBa.\n")).toEqual([
    "Một.",
    "Hai,\nvẫn hai.",
    "Ba.",
  ])
})

it("begins with the first paragraph, and with nothing where there is no text", () => {
  expect(firstParagraph("Một.\n\nHai.")).toBe("Một.")
  expect(firstParagraph(" ")).toBe("")
})
