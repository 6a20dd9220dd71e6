import { candidatesFor, isMediaName } from "./media-file"

describe("media files", () => {
  it.each(["3f9c0a-640.webp", "3f9c0a-640.avif", "hash_of-content-1280.png", "3f9c0a-share.jpg"])(
    "serves %s",
    (name) => {
      expect(isMediaName(name)).toBe(true)
    }
  )

  it.each([
    "../../etc/passwd",
    "..%2f-640.webp",
    "a/b-640.webp",
    ".env",
    "3f9c.webp",
    "a-640.webp.bak",
    "",
  ])("takes %j for no name of a picture", (name) => {
    expect(isMediaName(name)).toBe(false)
  })

  it("tries AVIF first for a browser that names it", () => {
    expect(candidatesFor("a-640.webp", "image/avif,image/webp,*/*;q=0.8")).toEqual([
      "a-640.avif",
      "a-640.webp",
    ])
  })

  it.each([undefined, "*/*", "image/webp,*/*", "image/avif;q=0,image/webp"])(
    "sends what was asked for to a browser that says %j",
    (accept) => {
      expect(candidatesFor("a-640.webp", accept)).toEqual(["a-640.webp"])
    }
  )
})
