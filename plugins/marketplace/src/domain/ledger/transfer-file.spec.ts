import { DEFAULT_TRANSFER_COLUMNS, transferFile, transferMemo } from "./transfer-file"

const transfer = {
  line_id: "pline_01ABC",
  account_number: "0011223344",
  holder_name: "NGUYEN THI VIEN",
  bank_name: "Ngân hàng Nông nghiệp, chi nhánh Hàm Yên",
  bank_bin: null,
  amount_vnd: 462_450,
}

describe("the transfer file", () => {
  it("has a row a transfer, in plain letters, with the number of the account whole", () => {
    expect(transferFile([transfer], DEFAULT_TRANSFER_COLUMNS, "2026-11-30").split("\r\n")).toEqual([
      "STT,So tai khoan,Ten nguoi huong,Ngan hang,Ma ngan hang,So tien,Noi dung",
      '1,0011223344,NGUYEN THI VIEN,"Ngan hang Nong nghiep, chi nhanh Ham Yen",,462450,CHO LANG 20261130 PLINE01ABC',
      "",
    ])
  })

  it("has the columns that the operator's bank wants, in its order", () => {
    expect(
      transferFile(
        [transfer],
        [
          { header: "AMOUNT", value: "amount_vnd" },
          { header: "REF", value: "line_id" },
        ],
        "2026-11-30"
      )
    ).toBe("AMOUNT,REF\r\n462450,pline_01ABC\r\n")
  })

  it("runs nothing that a producer wrote as a name of a bank", () => {
    expect(
      transferFile(
        [{ ...transfer, bank_name: "=HYPERLINK(1)" }],
        [{ header: "BANK", value: "bank_name" }],
        "2026-11-30"
      )
    ).toBe("BANK\r\n'=HYPERLINK(1)\r\n")
  })

  it("has memos that banks take", () => {
    expect(transferMemo("2026-11-30", "x".repeat(100))).toMatch(/^[A-Z0-9 ]{1,70}$/)
  })
})
