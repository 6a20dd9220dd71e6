import { mkdtemp, readdir, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import sharp from "sharp"
import { writePicture } from "./write-picture"

describe("a picture that a producer sends", () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "pictures-"))
  })
  afterEach(async () => {
    await rm(folder, { recursive: true })
  })

  const photo = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: { r: 60, g: 120, b: 40 } } })

  it("is kept upright in the shop's widths, without where it was taken", async () => {
    const taken = await photo(1200, 800)
      .jpeg()
      .withExif({ IFD0: { Copyright: "Nha" }, IFD3: { GPSLatitude: "22/1 49/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const written = await writePicture(taken, folder)

    expect(written).toMatchObject({
      ok: true,
      value: { widths: [320, 640], width: 640, height: 960 },
    })
    const names = await readdir(folder)
    expect(names).toHaveLength(3)
    for (const name of names) {
      const { exif, orientation } = await sharp(await readFile(join(folder, name))).metadata()
      expect({ exif, orientation }).toEqual({ exif: undefined, orientation: undefined })
    }
  })

  it("has one address however often it is sent", async () => {
    const taken = await photo(700, 700).png().toBuffer()

    expect(await writePicture(taken, folder)).toEqual(await writePicture(taken, folder))
    expect(await readdir(folder)).toHaveLength(3)
  })

  it.each([
    ["a page of HTML", Buffer.from("<html><script>1</script></html>")],
    ["an SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>')],
    ["the beginning of a JPEG", Buffer.from("ffd8ffe000104a464946", "hex")],
  ])("is refused when it is %s", async (_what, bytes) => {
    expect(await writePicture(bytes, folder)).toEqual({ ok: false, code: "picture_unreadable" })
    expect(await readdir(folder)).toEqual([])
  })

  it("is refused when it is too small to be seen", async () => {
    expect(await writePicture(await photo(300, 900).webp().toBuffer(), folder)).toEqual({
      ok: false,
      code: "picture_too_small",
    })
  })
})
