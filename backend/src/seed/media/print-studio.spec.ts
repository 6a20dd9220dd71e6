import { mkdtemp, readdir, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import sharp from "sharp"
import { finishMedia, PrintStudio, shareAddress, type PrintRequest } from "."

const request: PrintRequest = {
  subject: "village_mark",
  name: "Hồng Thái",
  alt: { vi: "Dấu làng Hồng Thái", en: "Seal of Hồng Thái" },
}

describe("PrintStudio", () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "prints-"))
  })

  afterEach(async () => {
    await rm(folder, { recursive: true, force: true })
  })

  it("stores every width it promises, and the size it states is the size of the largest", async () => {
    const picture = await new PrintStudio(folder).print(request)
    for (const width of picture.widths) {
      const file = picture.template.replace("/media/", "").replace("{width}", String(width))
      const { format, ...size } = await sharp(join(folder, file)).metadata()
      expect(format).toBe("webp")
      expect(size.width).toBe(width)
    }
    expect([picture.width, picture.height]).toEqual([320, 320])
    expect(picture.alt).toEqual(request.alt)
  })

  it("renders a print once, however often and in how many runs it is asked for", async () => {
    const studio = new PrintStudio(folder)
    const [first, second] = await studio.printAll([request, request])
    expect(second).toEqual(first)
    const files = (await readdir(folder)).filter((name) => name.endsWith(".webp"))
    expect(files).toHaveLength(2)

    const written = await Promise.all(files.map((name) => stat(join(folder, name))))
    expect(await new PrintStudio(folder).print(request)).toEqual(first)
    const again = await Promise.all(files.map((name) => stat(join(folder, name))))
    expect(again.map(({ mtimeMs }) => mtimeMs)).toEqual(written.map(({ mtimeMs }) => mtimeMs))
  })

  it("leaves no unfinished file behind", async () => {
    await new PrintStudio(folder).print(request)
    expect(
      (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".part"))
    ).toEqual([])
  })

  it("adds a picture for sharing and AVIF afterwards, and goes on where it was stopped", async () => {
    const picture = await new PrintStudio(folder).print(request)
    const stop = new AbortController()
    await finishMedia(folder, { signal: stop.signal, onProgress: () => stop.abort() })
    const share = shareAddress(picture).replace("/media/", "")
    const { format, width, height } = await sharp(join(folder, share)).metadata()
    expect({ format, width, height }).toEqual({ format: "jpeg", width: 1200, height: 630 })
    expect((await readdir(folder)).filter((name) => name.endsWith(".avif"))).toEqual([])

    await finishMedia(folder)
    expect((await readdir(folder)).filter((name) => name.endsWith(".avif"))).toHaveLength(2)
  })
})
