import type { MediaRef } from "@cholang/shared"
import { contentKey, MediaFolder } from "./media-folder"
import { drawPrint, formatOf, type PrintRequest } from "./print-request"
import { writeWebp } from "./raster"
import { WorkQueue } from "./work-queue"

type Drawn = { key: string; svg: string }

/**
 * Draws prints and keeps them as WebP files. Asking twice for the same drawing, in one run or in the next, gives the
 * same address and renders nothing again. Call `print` as often as you like at once: the studio takes its own pace.
 */
export class PrintStudio {
  protected readonly folder: MediaFolder
  protected readonly queue = new WorkQueue()
  protected readonly rendered = new Map<string, Promise<void>>()

  constructor(mediaDir: string) {
    this.folder = new MediaFolder(mediaDir)
  }

  async print(request: PrintRequest): Promise<MediaRef> {
    const format = formatOf(request)
    const key = await this.queue.run(async () => {
      const svg = drawPrint(request)
      const drawn = { key: contentKey(svg), svg }
      await this.renderOnce(drawn, format.widths)
      return drawn.key
    })
    const width = Math.max(...format.widths)
    return {
      template: `/media/${key}-{width}.webp`,
      widths: [...format.widths],
      width,
      height: Math.round((width * format.drawnHeight) / format.drawnWidth),
      alt: request.alt,
    }
  }

  /** In the order asked for. */
  async printAll(requests: readonly PrintRequest[]): Promise<MediaRef[]> {
    return Promise.all(requests.map((request) => this.print(request)))
  }

  protected async renderOnce(drawn: Drawn, widths: readonly number[]): Promise<void> {
    const known = this.rendered.get(drawn.key)
    if (known) return known
    const work = this.render(drawn, widths)
    this.rendered.set(drawn.key, work)
    return work
  }

  protected async render({ key, svg }: Drawn, widths: readonly number[]): Promise<void> {
    await this.folder.prepare()
    const written = await writeWebp(this.folder, key, svg, widths)
    if (written > 0) await this.folder.keepDrawing(key, svg)
  }
}
