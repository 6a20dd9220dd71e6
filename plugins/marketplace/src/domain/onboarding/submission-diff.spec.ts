import { submissionDiff, type SubmittedVersion } from "./submission-diff"

const FIRST: SubmittedVersion = {
  number: 1,
  answers: { name: "HTX Chè", tax_code: "•••••••567", phone: "0912345678" },
  identity_digest: "a",
  documents: [{ id: "prdoc_1", requirement: "identity_card", file_name: "truoc.jpg" }],
}

describe("what changed since the last submission", () => {
  it("is nothing where nothing did", () => {
    expect(submissionDiff(FIRST, { ...FIRST, number: 2 })).toEqual([])
  })

  it("is each field with both values", () => {
    const second = {
      ...FIRST,
      answers: { name: "HTX Chè Shan", tax_code: "•••••••567", street: "Bản A" },
    }

    expect(submissionDiff(FIRST, second)).toEqual([
      { field: "name", change: "changed", before: "HTX Chè", after: "HTX Chè Shan" },
      { field: "phone", change: "changed", before: "0912345678", after: null },
      { field: "street", change: "changed", before: null, after: "Bản A" },
    ])
  })

  it("is a number whose shown digits stayed", () => {
    expect(submissionDiff(FIRST, { ...FIRST, identity_digest: "b" })).toEqual([
      { field: "tax_code", change: "changed", before: "•••••••567", after: "•••••••567" },
    ])
  })

  it("is documents that came and went", () => {
    const documents = [{ id: "prdoc_2", requirement: "identity_card", file_name: "moi.jpg" }]

    expect(submissionDiff(FIRST, { ...FIRST, documents })).toEqual([
      { field: "identity_card", change: "document_added", file_name: "moi.jpg" },
      { field: "identity_card", change: "document_removed", file_name: "truoc.jpg" },
    ])
  })
})
