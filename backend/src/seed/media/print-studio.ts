import type { MediaRef } from "@cholang/shared"
import { contentKey, MediaFolder } from "./media-folder"
import { drawPrint, formatOf, type PrintRequest } from "./print-request"
import { writeWebp } from "./raster"
import { WorkQueue } from "./work-queue"

/**
 * Draws prints and keeps them as WebP files. Asking twice for the same drawing, in one run or in the next, gives the
 * same address and renders nothing again. Call `print` as often as you like at once: the studio takes its own pace.
 */
export class PrintStudio {
  protected readonly folder: MediaFolder
  protected readonly queue = new WorkQueue()
  protected readonly underWay = new Map<string, Promise<void>>()

  constructor(mediaDir: string) {
    this.folder = new MediaFolder(mediaDir)
  }

  async print(request: PrintRequest): Promise<MediaRef> {
    return this.queue.run(async () => {
      const svg = drawPrint(request)
      const key = contentKey(svg)
      const format = formatOf(request)
      await this.renderOnce(key, () => writeWebp(this.folder, key, svg, format.widths))

      const width = Math.max(...format.widths)
      return {
        template: `/media/${key}-{width}.webp`,
        widths: [...format.widths],
        width,
        height: Math.round((width * format.drawnHeight) / format.drawnWidth),
        alt: request.alt,
      }
    })
  }

  /** In the order asked for. */
  async printAll(requests: readonly PrintRequest[]): Promise<MediaRef[]> {
    return Promise.all(requests.map((request) => this.print(request)))
  }

  protected async renderOnce(key: string, render: () => Promise<void>): Promise<void> {
    const known = this.underWay.get(key)
    if (known) return known
    const work = render()
    this.underWay.set(key, work)
    work.catch(() => this.underWay.delete(key))
    return work
  }
}
