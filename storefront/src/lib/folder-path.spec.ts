import { readFolderPath } from "./folder-path"

describe("readFolderPath", () => {
  it("knows the front page of each language", () => {
    expect(readFolderPath("/vi")).toEqual({ page: "/", parameter: null })
    expect(readFolderPath("/en/")).toEqual({ page: "/", parameter: null })
  })

  it("reads the handle of a record's page", () => {
    expect(readFolderPath("/vi/products/mat-ong")).toEqual({
      page: "/products/[handle]",
      parameter: "mat-ong",
    })
  })

  it("does not take a deeper path for a page", () => {
    expect(readFolderPath("/vi/products/mat-ong/more")).toBeNull()
  })

  it("does not know a path that has no page", () => {
    expect(readFolderPath("/vi/missing")).toBeNull()
  })
})
