import { contradictsContent, pdfRefusal, sniffDocument, tidyFileName } from "./document"

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const PDF = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nxref\nstartxref\n52\n%%EOF\n"

describe("what a file is", () => {
  it("is told from its content", () => {
    expect(sniffDocument(bytes(PDF))).toBe("application/pdf")
    expect(sniffDocument(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe("image/jpeg")
    expect(sniffDocument(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0))).toBe(
      "image/png"
    )
  })

  it.each(["", "%PD", "<html>", "GIF89a", "PK\u0003\u0004"])("is nothing we take: %j", (text) => {
    expect(sniffDocument(bytes(text))).toBeNull()
  })
})

describe("what its sender says a file is", () => {
  it.each([
    {},
    { file_name: "Ảnh" },
    { file_name: "Số 12.2026" },
    { file_name: "ANH.PNG", content_type: "image/png" },
    { file_name: "anh.png", content_type: "application/octet-stream" },
  ])("agrees with a PNG: %j", (claim) => {
    expect(contradictsContent("image/png", claim)).toBe(false)
  })

  it.each([
    { file_name: "giay-phep.pdf" },
    { file_name: "anh.jpg" },
    { file_name: "anh.png.exe" },
    { file_name: "anh.png", content_type: "application/pdf" },
    { content_type: "text/html; charset=utf-8" },
  ])("contradicts a PNG: %j", (claim) => {
    expect(contradictsContent("image/png", claim)).toBe(true)
  })

  it("knows the two names of JPEG", () => {
    expect(
      contradictsContent("image/jpeg", { file_name: "a.JPEG", content_type: "image/jpg" })
    ).toBe(false)
  })
})

describe("a PDF", () => {
  it("is taken when it has the bones of one", () => {
    expect(pdfRefusal(bytes(PDF))).toBeNull()
  })

  it("is not judged by what a packed stream contains by chance", () => {
    const packed = PDF.replace("endobj", "stream\n\u0000/JS /Encrypt\nendstream\nendobj")

    expect(pdfRefusal(bytes(packed))).toBeNull()
  })

  it.each([
    ["%PDF-1.7 and nothing else", "document_damaged"],
    ["%PDF-x", "document_damaged"],
    [PDF.replace("/Type", "/Encrypt 5 0 R /Type"), "document_locked"],
    [PDF.replace("/Type", "/OpenAction << /S /JavaScript >> /Type"), "document_active"],
    [PDF.replace("/Type", "/Names << /EmbeddedFile 1 >> /Type"), "document_active"],
  ])("is refused: %j", (text, refusal) => {
    expect(pdfRefusal(bytes(text))).toBe(refusal)
  })
})

describe("a file's name", () => {
  it.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\anh\\Giấy phép.pdf", "Giấy phép.pdf"],
    ['a"\r\nb.png', "ab.png"],
    ["/", "document"],
  ])("%j is shown as %j", (name, shown) => {
    expect(tidyFileName(name)).toBe(shown)
  })
})
