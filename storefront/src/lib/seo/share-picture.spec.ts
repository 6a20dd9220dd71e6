import { sharePicture } from "./share-picture"

it("shares the JPEG that lies beside the print", () => {
  const picture = {
    template: "/media/3f9c-{width}.webp",
    widths: [400, 800],
    width: 800,
    height: 1000,
    alt: { vi: "Mật ong", en: "Honey" },
  }
  expect(sharePicture(picture).url).toBe("/media/3f9c-share.jpg")
})
