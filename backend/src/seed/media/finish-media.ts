import { MediaFolder } from "./media-folder"
import { widthsOfDrawing } from "./print-request"
import { drawnShape, writeAvif } from "./raster"
import { writeSharePicture } from "./share-picture"

export type FinishProgress = { done: number; of: number }

/**
 * What the first page does not wait for: the pictures for sharing, then AVIF in the widths of the WebP files, one file at
 * a time. Stops when `signal` is aborted; the next call goes on with what is missing.
 */
export async function finishMedia(
  mediaDir: string,
  options: { signal?: AbortSignal; onProgress?: (progress: FinishProgress) => void } = {}
): Promise<void> {
  const folder = new MediaFolder(mediaDir)
  await folder.prepare()
  const keys = await folder.drawingKeys()
  const steps = [
    async (key: string, svg: string) => writeSharePicture(folder, key, svg),
    async (key: string, svg: string) =>
      writeAvif(folder, key, svg, widthsOfDrawing(drawnShape(svg).width)),
  ]
  const total = keys.length * steps.length
  let done = 0
  for (const step of steps) {
    for (const key of keys) {
      if (options.signal?.aborted) return
      await step(key, await folder.readDrawing(key))
      done += 1
      options.onProgress?.({ done, of: total })
    }
  }
}
