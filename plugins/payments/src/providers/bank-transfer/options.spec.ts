import { parseBankTransferOptions } from "./options"
import { BankTransferProvider } from "./service"

const OPTIONS = { bankName: "Agribank", accountNo: "8100205000001", accountName: "CHO LANG" }

describe("the account for bank transfers", () => {
  it("is taken as it stands", () => {
    expect(parseBankTransferOptions(OPTIONS)).toEqual(OPTIONS)
  })

  it.each([
    ["nothing", undefined],
    ["no bank", { ...OPTIONS, bankName: " " }],
    ["no holder", { ...OPTIONS, accountName: "" }],
    ["spaces in the number", { ...OPTIONS, accountNo: "8100 205" }],
    ["a number longer than VietQR allows", { ...OPTIONS, accountNo: "1".repeat(20) }],
  ])("stops the start with %s", (_, options) => {
    expect(() => {
      BankTransferProvider.validateOptions(options)
    }).toThrow(/bank transfer provider are not usable/)
  })
})
