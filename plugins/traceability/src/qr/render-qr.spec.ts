import jsqr from "jsqr"
import sharp from "sharp"
import { qrPng, qrSvg } from "./render-qr"

const URIS = [
  "https://id.example.vn/c/0123456789AB",
  "https://id.example.vn/b/ZZZZZZZZZZZZ",
  "http://localhost:9000/c/7KQ2M9XWTA3F",
]

/** Reads a picture as an independent decoder sees it that has `width` pixels for it. */
async function decode(picture: Buffer, width = 296) {
  const { data, info } = await sharp(picture, { density: 300 })
    .resize({ width, kernel: "nearest" })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })

  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data
}

describe("QR pictures", () => {
  it.each(URIS)("carry %s as SVG, also when small", async (uri) => {
    const svg = Buffer.from(qrSvg(uri))
    await expect(decode(svg)).resolves.toBe(uri)
    await expect(decode(svg, 160)).resolves.toBe(uri)
  })

  it.each([2, 8])("carry the address as PNG with %d pixels a module", async (modulePixels) => {
    const [uri = ""] = URIS
    const png = await qrPng(uri, modulePixels)
    const { width } = await sharp(png).metadata()

    expect(width).toBe((29 + 2 * 4) * modulePixels)
    await expect(decode(png)).resolves.toBe(uri)
  })

  it("survive turning and blurring", async () => {
    const [uri = ""] = URIS
    const worn = await sharp(await qrPng(uri, 8))
      .rotate(17, { background: "#fff" })
      .blur(1.5)
      .png()
      .toBuffer()
    await expect(decode(worn)).resolves.toBe(uri)
  })

  it("are one path, so that print shows no seams", () => {
    expect(qrSvg(URIS[0] ?? "").match(/<path/g)).toHaveLength(1)
  })
})
