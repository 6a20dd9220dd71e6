import jsQR from "jsqr"
import sharp from "sharp"

/** Reads a QR picture (SVG or PNG) with a decoder that shares no code with the one that drew it. */
export async function decodeQr(picture: Buffer): Promise<string> {
  const { data, info } = await sharp(picture, { density: 300 })
    .flatten({ background: "white" })
    .resize({ width: 600, kernel: "nearest" })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const found = jsQR(new Uint8ClampedArray(data), info.width, info.height)
  if (!found) throw new Error("No QR code was found in the picture")
  return found.data
}
