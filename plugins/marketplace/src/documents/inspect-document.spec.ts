import sharp from "sharp"
import { DOCUMENT_MAX_BYTES } from "../domain"
import { inspectDocument } from "./inspect-document"

const picture = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: { r: 200, g: 60, b: 20 } } })

describe("a document that somebody sends", () => {
  it("is stored as a picture without what the camera wrote into it", async () => {
    const taken = await picture()
      .withExif({ IFD3: { GPSLatitudeRef: "N" }, IFD0: { Artist: "Mến" } })
      .jpeg()
      .toBuffer()
    const result = await inspectDocument(taken)

    expect(result.ok && result.value.content_type).toBe("image/jpeg")
    const { exif } = await sharp(result.ok ? result.value.bytes : taken).metadata()
    expect((await sharp(taken).metadata()).exif).toBeDefined()
    expect(exif).toBeUndefined()
  })

  it("is what its content is, where nothing else is claimed", async () => {
    const result = await inspectDocument(await picture().png().toBuffer(), { file_name: "anh" })

    expect(result.ok && result.value.content_type).toBe("image/png")
  })

  it.each([{ file_name: "giay-phep.pdf" }, { content_type: "image/jpeg" }])(
    "is refused where it claims to be something else: %j",
    async (claim) => {
      expect(await inspectDocument(await picture().png().toBuffer(), claim)).toEqual({
        ok: false,
        code: "document_type_mismatch",
      })
    }
  )

  it.each([
    ["nothing", Buffer.alloc(0), "document_empty"],
    ["too much", Buffer.alloc(DOCUMENT_MAX_BYTES + 1), "document_too_large"],
    ["a web page", Buffer.from("<html><script>alert(1)</script></html>"), "document_type_unknown"],
    ["a head without a body", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), "document_damaged"],
    [
      "a web page behind the mark of a picture",
      Buffer.concat([
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
        Buffer.from("<html>"),
      ]),
      "document_damaged",
    ],
    ["half a PDF", Buffer.from("%PDF-1.7\n1 0 obj"), "document_damaged"],
  ])("%s is refused", async (_, bytes, code) => {
    expect(await inspectDocument(bytes)).toEqual({ ok: false, code })
  })
})
