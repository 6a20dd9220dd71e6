/** Longest edge of what is sent: enough for every screen, a tenth of what a camera takes. */
const LONGEST_EDGE_PX = 2048
const QUALITY = 0.86

/** A picture made smaller on the device and turned upright; as it came where the browser cannot read it. */
export async function shrinkPicture(file: Blob): Promise<Blob> {
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" })
    const scale = Math.min(1, LONGEST_EDGE_PX / Math.max(bitmap.width, bitmap.height))
    const canvas = document.createElement("canvas")
    canvas.width = Math.round(bitmap.width * scale)
    canvas.height = Math.round(bitmap.height * scale)
    const context = canvas.getContext("2d")
    if (context === null) return file
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    bitmap.close()
    return await new Promise((resolve) => {
      canvas.toBlob(
        (blob) => {
          resolve(blob ?? file)
        },
        "image/jpeg",
        QUALITY
      )
    })
  } catch {
    // The server tells by its content whether it is a picture at all.
    return file
  }
}
