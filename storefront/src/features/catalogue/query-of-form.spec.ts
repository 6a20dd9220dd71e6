import { queryOfForm } from "./query-of-form"

function formOf(pairs: [string, string][]): FormData {
  const form = new FormData()
  for (const [name, value] of pairs) form.append(name, value)
  return form
}

describe("queryOfForm", () => {
  it("joins what is ticked and leaves out what is empty", () => {
    const form = formOf([
      ["star", "5"],
      ["star", "4"],
      ["price_min", ""],
      ["sort", "price_asc"],
    ])
    expect(queryOfForm(form)).toBe("?star=4,5&sort=price_asc")
  })

  it("does not mention the usual order", () => {
    expect(queryOfForm(formOf([["sort", "newest"]]))).toBe("")
    expect(
      queryOfForm(
        formOf([
          ["q", "chè"],
          ["sort", "relevance"],
        ])
      )
    ).toBe("?q=ch%C3%A8")
  })
})
